import { Problem } from '#engine';

/**
 * The text as it can be stored and quoted: lone surrogates, which no encoding can carry, become U+FFFD of the same length.
 * Throws `empty_document`, or `binary_file` where it holds NUL.
 */
export function checkText(text: string): string {
  if (text.trim() === '') {
    throw new Problem('empty_document', 'The document holds no text.', 'Send a transcript, call notes or a release.');
  }
  if (text.includes('\u0000')) {
    throw new Problem('binary_file', 'The document holds NUL characters: it is not text.', 'Send it as plain text.');
  }
  return Buffer.from(text, 'utf8').toString('utf8');
}
