import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { analyse } from 'chardet';
import { Problem } from '#engine';

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
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
  if (bytes.includes(0) || isKnownBinary(bytes)) throw binary(path);
  return decodeAs('utf-8', bytes) ?? decodeGuessed(bytes) ?? fail(path);
}

function utf16Label(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

const BINARY_SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '\u007fELF', 'GIF8', '\u0089PNG'];

function isKnownBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8).toString('latin1');
  return BINARY_SIGNATURES.some((signature) => head.startsWith(signature));
}

function decodeAs(label: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The Chinese encodings overlap, so the likelier of the two by letter statistics is tried first. */
function decodeGuessed(bytes: Buffer): string | null {
  const ranked = analyse(bytes).map((match) => match.name);
  const labels = ['GB18030', 'Big5'].sort((a, b) => rankOf(ranked, a) - rankOf(ranked, b));
  return labels.map((label) => decodeAs(label.toLowerCase(), bytes)).find((text) => text !== null) ?? null;
}

function rankOf(ranked: readonly string[], name: string): number {
  const at = ranked.indexOf(name);
  return at < 0 ? ranked.length : at;
}

function binary(path: string): Problem {
  return new Problem(
    'binary_file',
    `${path} is not a text file.`,
    'Save the transcript as plain text (UTF-8, GBK or Big5) and give that file.',
  );
}

function fail(path: string): never {
  throw binary(path);
}
