import { TextDecoder } from 'node:util';
import { Problem } from '#engine';
import { encodingOf } from '../../encoding/encoding-of.js';

/** So much is looked at before the encoding is told. */
const SAMPLE = 256 * 1024;

/** Bytes in UTF-8, UTF-16, GB18030 (GBK) or Big5 as text, piece by piece. Throws `binary_file` where they are none of these. */
export async function* decodeStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let sample: Buffer = Buffer.alloc(0);
  let decoder: TextDecoder | null = null;
  for await (const chunk of bytes) {
    if (decoder === null) sample = Buffer.concat([sample, chunk]);
    if (decoder === null && sample.length < SAMPLE) continue;
    const piece: Uint8Array = decoder === null ? sample : chunk;
    decoder ??= decoderFor(sample, false);
    yield decoded(() => (decoder as TextDecoder).decode(piece, { stream: true }));
  }
  const last = decoder ?? decoderFor(sample, true);
  yield decoded(() => (decoder === null ? last.decode(sample) : last.decode()));
}

function decoderFor(sample: Buffer, isWhole: boolean): TextDecoder {
  const label = encodingOf(sample, isWhole);
  if (label === null) throw notText();
  return new TextDecoder(label, { fatal: true });
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw notText();
  }
}

function notText(): Problem {
  return new Problem(
    'binary_file',
    'The file is not text, or its encoding changes on the way.',
    'Save the table as CSV in UTF-8.',
  );
}
