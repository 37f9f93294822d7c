import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { isPlainForm } from './documents/parse-file.js';
import { IntakeFiles } from './document-files/intake-files.js';
import { readTextFile, type TextFile } from './read-text-file.js';

/** A document from disk as plain text, with what was done to make it plain. */
export interface DocumentFile extends TextFile {
  readonly notes: readonly string[];
}

/**
 * Reads a document of any form. A text is kept as it is; every other form is made plain in a process of its own, and offsets
 * then count in the text that comes out. `profiles` is the folder of the company profiles.
 * Throws as `readTextFile`, and as `DocumentFiles.open`.
 */
export async function readDocumentFile(path: string, profiles: string): Promise<DocumentFile> {
  const head = await headOf(path);
  if (head === null || isPlainForm(head)) return { ...(await readTextFile(path)), notes: [] };
  const files = new IntakeFiles({ profiles });
  try {
    const { text, origin } = await files.open({ bytes: createReadStream(path), name: basename(path) });
    return { path, text, sha256: origin.sha256, notes: [`read as ${origin.form}`, ...origin.notes] };
  } finally {
    await files.onModuleDestroy();
  }
}

const HEAD = 8192;

/** The first bytes; null where the file cannot be opened, which reading it as a text then says in full. */
async function headOf(path: string): Promise<Buffer | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
