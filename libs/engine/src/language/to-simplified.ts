import { TRADITIONAL_CHARACTERS } from './traditional-characters.js';

const SIMPLE: ReadonlyMap<string, string> = new Map(
  TRADITIONAL_CHARACTERS.flatMap((line) =>
    [...line.matchAll(/(.)(.)/gu)].map(([, plain = '', full = '']): [string, string] => [full, plain]),
  ),
);

/** `text` with traditional characters written simplified, one by one: for ids that must be alike in both scripts, never for quotes. */
export const toSimplified = (text: string): string =>
  [...text].map((character) => SIMPLE.get(character) ?? character).join('');
