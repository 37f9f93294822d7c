import { readFileSync, writeFileSync } from 'node:fs';

/** What the engine is known to misread, and why. The list may only shrink. */
export interface KnownGap {
  readonly cause: string;
  readonly why: string;
  readonly texts: readonly string[];
}

const FILE = new URL('known-gaps.json', import.meta.url);

export const KNOWN_GAPS = JSON.parse(readFileSync(FILE, 'utf8')) as readonly KnownGap[];

/** Takes out what is a gap no longer; gives what is left. */
export function closeGaps(closed: ReadonlySet<string>): readonly KnownGap[] {
  const left = KNOWN_GAPS.map((gap) => ({ ...gap, texts: gap.texts.filter((text) => !closed.has(text)) }));
  const open = left.filter(({ texts }) => texts.length > 0);
  writeFileSync(FILE, `${JSON.stringify(open, null, 2)}\n`);
  return open;
}

/** Why what is misread, and how many phrasings of it, as a table in Markdown. */
export const gapTable = (gaps: readonly KnownGap[]): string =>
  [
    '| cause | what is misread | phrasings |',
    '| --- | --- | --- |',
    ...gaps.map(({ cause, why, texts }) => `| ${cause} | ${why} | ${texts.length} |`),
  ].join('\n');
