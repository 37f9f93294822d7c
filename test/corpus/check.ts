import { Converter } from 'opencc-js';

export const SCRIPTS = ['en', 'hans', 'hant'] as const;
export type Script = (typeof SCRIPTS)[number];

/** One text in one script, and what it must be read as. */
export interface Check {
  readonly cause: string;
  readonly script: Script;
  readonly text: string;
  /** Whether it is a counterexample: nothing of its cause must be found in it. */
  readonly counter: boolean;
  /** The phrasing that it must be read like, where that is what is checked. */
  readonly like?: string;
  /** Each finding in words; a word may give several readings (`reach|exceed`), leave it open (`*`) or out (`yoy?`). In any order. */
  readonly want: readonly string[];
  readonly got: () => readonly string[];
}

export const toTraditional = Converter({ from: 'cn', to: 'tw' });
export const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** The script that a text is written in; Simplified where its characters are the same in both. */
export function scriptOf(text: string): Script {
  if (!/\p{Script=Han}/u.test(text)) return 'en';
  return toSimplified(text) === text ? 'hans' : 'hant';
}

const sameWord = (found: string | undefined, wanted: string): boolean =>
  found !== undefined && (wanted === '*' || wanted.split('|').includes(found));

/** `yoy?` may be missing. */
function fits(found: readonly string[], [wanted, ...rest]: readonly string[]): boolean {
  if (wanted === undefined) return found.length === 0;
  const optional = wanted.endsWith('?');
  const here = sameWord(found[0], optional ? wanted.slice(0, -1) : wanted) && fits(found.slice(1), rest);
  return here || (optional && fits(found, rest));
}

/** Whether each finding is wanted and each wanted one is found. */
export function passes({ want }: Check, got: readonly string[]): boolean {
  const left = [...got];
  for (const each of want) {
    const at = left.findIndex((found) => fits(found.split(' '), each.split(' ')));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}
