import { Problem } from '../model/index.js';

/** Share of control or undecodable characters above which a text is taken for a binary file. */
const BINARY_SHARE = 0.05;
const SAMPLE = 20_000;

/** Throws Problem `empty_document` or `binary_file` where there is no text to read. */
export function checkText(text: string): void {
  if (text.includes('\0') || undecodable(text)) {
    throw new Problem(
      'binary_file',
      'This is not a text: it holds bytes that no text has.',
      'Give a plain text file in UTF-8; convert PDF or Word files first.',
    );
  }
  if (!/\S/.test(text)) {
    throw new Problem(
      'empty_document',
      'The document holds no text.',
      'Check that the file was saved, and that it is not a scanned image.',
    );
  }
}

function undecodable(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let strange = 0;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 11))
      strange += 1;
  }
  return strange > 8 && strange > length * BINARY_SHARE;
}
