import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable } from 'node:stream';
import { OutboundFault } from './outbound-fault.js';

/** The whole body, decoded. Throws `too_large` as soon as more than `maxBytes` have come out, however few went in. */
export async function readBody(body: Readable, encoding: string, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of decoded(body, encoding)) {
    parts.push(part as Buffer);
    size += (part as Buffer).length;
    if (size > maxBytes) throw tooLarge(maxBytes);
  }
  return Buffer.concat(parts);
}

/**
 * The beginning of a body, at most `bytes` of it. What follows is read as far as a connection is worth keeping, no
 * further; a body that breaks off is as long as it came.
 */
export async function beginningOf(body: Readable, bytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of body) {
      if (size < bytes) parts.push(part as Buffer);
      size += (part as Buffer).length;
      if (size > WORTH_READING) break;
    }
  } catch {
    // The status has come: what it says holds.
  }
  return Buffer.concat(parts).subarray(0, bytes);
}

const WORTH_READING = 64 * 1024;

function tooLarge(maxBytes: number): OutboundFault {
  const advice = 'Give the address of one document, or send the file itself.';
  return new OutboundFault('too_large', `The answer has more than ${maxBytes} bytes.`, advice);
}

function decoded(body: Readable, encoding: string): Readable {
  const decoder = decoderOf(encoding);
  if (!decoder) return body;
  body.on('error', (error) => decoder.destroy(error));
  return body.pipe(decoder);
}

function decoderOf(encoding: string) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}
