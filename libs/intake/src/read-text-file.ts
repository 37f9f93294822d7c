import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Problem } from '#engine';
import { encodingOf } from './encoding/encoding-of.js';

/** A file as text. Offsets count UTF-16 code units of `text`; a byte order mark, if any, stays in it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** Hex, of the bytes. */
  readonly sha256: string;
}

/**
 * Reads a text file in UTF-8, UTF-16, GB18030 (GBK) or Big5.
 * Throws `file_not_found`, `unreadable_file` (a folder, no permission), `binary_file` or `empty_document`.
 */
export async function readTextFile(path: string): Promise<TextFile> {
  const bytes = await readBytes(path);
  if (bytes.length === 0) {
    throw new Problem('empty_document', `${path} is empty.`, 'Give a file that holds a transcript or notes.');
  }
  const text = decode(bytes, path);
  if (text.trim() === '') {
    throw new Problem(
      'empty_document',
      `${path} holds only white space.`,
      'Give a file that holds a transcript or notes.',
    );
  }
  return { path, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Problem(
        'file_not_found',
        `There is no file ${path}.`,
        'Check the path; it is read from the current folder.',
      );
    }
    const why =
      code === 'EISDIR' ? 'is a folder' : code === 'EACCES' ? 'may not be read by you' : `cannot be read (${code})`;
    throw new Problem('unreadable_file', `${path} ${why}.`, 'Give a readable text file.');
  }
}

function decode(bytes: Buffer, path: string): string {
  const label = encodingOf(bytes, true);
  if (label === null) throw binary(path);
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

function binary(path: string): Problem {
  return new Problem(
    'binary_file',
    `${path} is not a text file.`,
    'Save the transcript as plain text (UTF-8, GBK or Big5) and give that file.',
  );
}
