import type { Language, Span } from '#contracts';

/** A paragraph of a text and where it stands in it. */
export interface Paragraph extends Span {
  readonly text: string;
}

/** Paragraphs on each side of a quote that are shown at first, and how many more each time. */
export const AROUND = 8;

/** The paragraphs of a text that hold words, with their offsets: `text.slice(start, end)` is each of them. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** What is shown of a text around a span: so many paragraphs before and after it, and how many are left out. */
export function passageAround(paragraphs: readonly Paragraph[], span: Span, before: number, after: number) {
  const first = paragraphs.findIndex(({ end }) => end > span.start);
  const last = paragraphs.findLastIndex(({ start }) => start < span.end);
  const from = Math.max(0, (first < 0 ? 0 : first) - before);
  const to = Math.min(paragraphs.length, Math.max(last, first, 0) + 1 + after);
  return { shown: paragraphs.slice(from, to), above: from, below: paragraphs.length - to };
}

/** A run of a paragraph under one mark, or none. */
export interface Run extends Span {
  readonly mark: string | null;
}

/** Cuts a paragraph where marks begin and end; the first mark that covers a run is its mark. */
export function runsOf(paragraph: Span, marks: readonly (Span & { readonly mark: string })[]): readonly Run[] {
  const inside = (at: number) => at > paragraph.start && at < paragraph.end;
  const edges = marks.flatMap(({ start, end }) => [start, end]).filter(inside);
  const cuts = [...new Set([paragraph.start, ...edges, paragraph.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    const over = marks.find((mark) => mark.start <= start && mark.end >= end);
    return { start, end, mark: over?.mark ?? null };
  });
}

/** The language of a paragraph of a document in these languages: one with Chinese characters is in its Chinese. */
export function languageOf(text: string, languages: readonly Language[]): Language | undefined {
  const isChinese = /\p{Script=Han}/u.test(text);
  return languages.find((one) => one.startsWith('zh') === isChinese) ?? languages[0];
}
