import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Problem } from '#problem';
import { DOCUMENT_ENDINGS } from '#intake';
import { parseDocumentArgument, type DocumentArgument } from '../offline/read-document.js';

/**
 * The documents that the arguments name: files, dated ones (`FILE@PERIOD_END@EVENT_DATE`) and folders with all below
 * them, in the order of their names. A path that does not exist is kept: reading it says so, and the others still go.
 * Throws `unreadable_file` for a folder without documents.
 */
export async function collectFiles(args: readonly string[]): Promise<readonly DocumentArgument[]> {
  const lists = await Promise.all(
    args.map(async (argument) =>
      !isAddress(argument) && (await isFolder(argument)) ? filesBelow(argument) : [argument],
    ),
  );
  return lists.flat().map((argument) => (isAddress(argument) ? { path: argument } : parseDocumentArgument(argument)));
}

/** An address that the service is to fetch. */
export const isAddress = (argument: string): boolean => /^https?:\/\//i.test(argument);

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && DOCUMENT_ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length > 0) return files;
  const endings = [...DOCUMENT_ENDINGS].join(', ');
  throw new Problem('unreadable_file', `${folder} holds no documents (${endings}).`, 'Name a folder or files that do.');
}
