import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What the engine is known to misread, and why. The list may only shrink. */
export interface KnownGap {
  readonly cause: string;
  readonly why: string;
  readonly texts: readonly string[];
}

/** Of single sentences. */
export const GAPS_OF_SENTENCES = new URL('known-gaps.json', import.meta.url);
/** Of ledgers of whole documents. */
export const GAPS_OF_LEDGERS = new URL('ledgers/known-gaps.json', import.meta.url);

export const readGaps = (file: URL): readonly KnownGap[] =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly KnownGap[]) : [];

/** Takes out what is a gap no longer; gives what is left. */
export function closeGaps(file: URL, closed: ReadonlySet<string>): readonly KnownGap[] {
  const left = readGaps(file).map((gap) => ({ ...gap, texts: gap.texts.filter((text) => !closed.has(text)) }));
  const open = left.filter(({ texts }) => texts.length > 0);
  writeFileSync(file, `${JSON.stringify(open, null, 2)}\n`);
  return open;
}

/** Why what is misread, and how many phrasings of it, as a table in Markdown. */
export const gapTable = (gaps: readonly KnownGap[], counted = 'phrasings'): string =>
  [
    `| cause | what is misread | ${counted} |`,
    '| --- | --- | --- |',
    ...gaps.map(({ cause, why, texts }) => `| ${cause} | ${why} | ${texts.length} |`),
  ].join('\n');
