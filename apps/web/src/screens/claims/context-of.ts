/** What stands around a quote in its text. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** Sentences are long in transcripts: beyond this a context would bury its quote. */
const LONGEST = 320;

/** The sentence before and the one after a quote, as far as they stand in the same paragraph, with the rest of its own. */
export function contextOf(text: string, { start, end }: { start: number; end: number }, lang: string): Context {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, 0);
  const to = text.indexOf('\n', end);
  const before = sentencesOf(text.slice(from, start), lang).slice(-2).join('');
  const after = sentencesOf(text.slice(end, to < 0 ? undefined : to), lang)
    .slice(0, 2)
    .join('');
  return { before: cutFront(before.trimStart()), after: cutBack(after.trimEnd()) };
}

function sentencesOf(text: string, lang: string): readonly string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}

function cutFront(text: string): string {
  return text.length <= LONGEST ? text : `…${text.slice(-LONGEST)}`;
}

function cutBack(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
