import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Problem } from '#engine';
import { parseTableOptions } from './csv/table-settings.js';
import type { OutcomeOptions } from './import-outcomes.js';

/** The bytes of a file as they are read. Throws `file_not_found` or `unreadable_file` once they are asked for. */
export async function* openOutcomeFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Buffer;
  } catch (error) {
    throw isOfFile(error) ? explained(path, error) : error;
  }
}

/**
 * A mapping from a file: of the columns of a table, or of XBRL concepts where its keys are such (`us-gaap:Revenues`). Throws
 * `file_not_found`, `unreadable_file`, `bad_option` with what is wrong in it.
 */
export async function readOutcomeMap(path: string): Promise<OutcomeOptions> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw isOfFile(error) ? explained(path, error) : error;
  });
  return outcomeMapOf(parsed(text, path));
}

/** As `readOutcomeMap`, of what was read from JSON. */
export function outcomeMapOf(json: unknown): OutcomeOptions {
  const isConcepts = typeof json === 'object' && json !== null && Object.keys(json).some((key) => key.includes(':'));
  return isConcepts ? { concepts: json } : parseTableOptions(json);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Problem('bad_option', `${path} is not JSON: ${(error as Error).message}.`, 'Mend the mapping.');
  }
}

function isOfFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function explained(path: string, { code }: NodeJS.ErrnoException): Problem {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Problem(
      'file_not_found',
      `There is no file ${path}.`,
      'Check the path; it is read from the current folder.',
    );
  return new Problem('unreadable_file', `${path} cannot be read (${code ?? 'unknown'}).`, 'Give a readable file.');
}
