import { readFile } from 'node:fs/promises';
import type { Review, ReviewAction } from '#engine';
import { Problem } from '#problem';

/** Reviews as `wordkept review list --json` prints them, or one JSON object a line. Throws `Problem` naming the entry at fault. */
export async function readReviews(file: string): Promise<readonly Review[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const code = error.code === 'ENOENT' ? 'file_not_found' : 'unreadable_file';
    throw new Problem(code, `${file} cannot be read (${error.code ?? error.message}).`, 'Look at the path.');
  });
  return entriesOf(text, file).map((entry, at) => checked(entry, `entry ${at + 1} of ${file}`));
}

function entriesOf(text: string, file: string): readonly unknown[] {
  const whole = parse(text);
  if (whole !== undefined) return listIn(whole);
  return text
    .split('\n')
    .map((line, at) => [line.trim(), at + 1] as const)
    .filter(([line]) => line !== '')
    .map(([line, number]) => parse(line) ?? fault(`line ${number} of ${file}`, 'is not JSON'));
}

/** A whole document: the printed list, a bare list, or one review. */
function listIn(whole: unknown): readonly unknown[] {
  if (Array.isArray(whole)) return whole;
  const listed = (whole as { reviews?: unknown } | null)?.reviews;
  return Array.isArray(listed) ? listed : [whole];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What each action says beside who, when and why. */
const NEEDS: Readonly<Record<ReviewAction, readonly string[]>> = {
  confirm: ['subject'],
  correct: ['subject', 'changes'],
  reject: ['subject'],
  merge: ['subject', 'other'],
  split: ['subject'],
  overrule: ['subject', 'verdict', 'seen'],
  undo: ['undoes'],
};
const ANCHOR = ['quote', 'start', 'end', 'sha256', 'eventDate', 'periodEnd', 'metric', 'segment'];

function checked(entry: unknown, where: string): Review {
  const given = (entry ?? {}) as Record<string, unknown>;
  const needs = NEEDS[given['action'] as ReviewAction] ?? fault(where, 'has no action that there is');
  const missing = ['id', 'author', 'reason', 'at', 'day', ...needs].filter((field) => given[field] == null);
  if (missing.length > 0) fault(where, `lacks ${missing.join(', ')}`);
  for (const field of ['subject', 'other'].filter((one) => needs.includes(one))) {
    const gaps = ANCHOR.filter((part) => (given[field] as Record<string, unknown>)[part] == null);
    if (gaps.length > 0) fault(where, `lacks ${gaps.map((part) => `${field}.${part}`).join(', ')}`);
  }
  return given as unknown as Review;
}

function fault(where: string, what: string): never {
  throw new Problem('bad_option', `${where} ${what}.`, 'Export reviews with "wordkept review list --json".');
}
