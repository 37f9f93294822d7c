import type { Language, ParagraphView, Section, SentenceView, Span, TurnView } from '#contracts';

/** One line of the screen: where a part begins, who speaks, a paragraph, or what stands around them (labels, notes of an editor). */
export type Row = Span & { readonly turn: number } & (
    | { readonly kind: 'section'; readonly section: Section }
    | { readonly kind: 'speaker'; readonly speaker: TurnView['speaker'] }
    | {
        readonly kind: 'paragraph';
        readonly of: ParagraphView['kind'];
        readonly lang: Language;
        readonly translation: ParagraphView['translation'];
        readonly sentences: readonly SentenceView[];
      }
    | { readonly kind: 'rest' }
  );

/** The whole text as lines of the screen, in its order; a text that nobody could take apart, by its own lines. */
export function rowsOf(text: string, turns: readonly TurnView[]): readonly Row[] {
  const rows: Row[] = [];
  let covered = 0;
  turns.forEach((turn, index) => {
    const before = turns[index - 1];
    const first = Math.min(turn.start, turn.end);
    const rest = restBetween(text, covered, first, turn, index);
    rows.push(...rest.before.map((row) => ({ ...row, turn: Math.max(0, index - 1) })));
    if (before?.section !== turn.section)
      rows.push({ ...at(first), turn: index, kind: 'section', section: turn.section });
    if (isNew(turn, before)) rows.push({ ...at(first), turn: index, kind: 'speaker', speaker: turn.speaker });
    rows.push(...rest.after);
    covered = Math.max(covered, first);
    for (const paragraph of [...turn.paragraphs].sort((a, b) => a.start - b.start)) {
      rows.push(...allOf(restBetween(text, covered, from(paragraph), turn, index)), rowOf(paragraph, index));
      covered = Math.max(covered, paragraph.end, paragraph.translation?.end ?? 0);
    }
  });
  rows.push(...allOf(restBetween(text, covered, text.length, turns.at(-1), Math.max(0, turns.length - 1))));
  return rows;
}

/** Index of the row that holds a place of the text, or of the one before it. */
export function rowAt(rows: readonly Row[], place: number): number {
  const isText = ({ kind }: Row): boolean => kind === 'paragraph' || kind === 'rest';
  const inside = rows.findIndex((row) => isText(row) && holds(row, place));
  return inside >= 0
    ? inside
    : Math.max(
        0,
        rows.findLastIndex((row) => isText(row) && row.start <= place),
      );
}

const holds = (row: Row, place: number): boolean =>
  (row.start <= place && place < row.end) ||
  (row.kind === 'paragraph' &&
    row.translation !== null &&
    row.translation.start <= place &&
    place < row.translation.end);

const at = (place: number): Span => ({ start: place, end: place });
const from = ({ start, translation }: ParagraphView): number => Math.min(start, translation?.start ?? start);

function rowOf(paragraph: ParagraphView, turn: number): Row {
  const { start, end, kind: of, language: lang, translation, sentences } = paragraph;
  return { start, end, turn, kind: 'paragraph', of, lang, translation, sentences };
}

function isNew({ speaker }: TurnView, before: TurnView | undefined): boolean {
  if (speaker.name === null) return before !== undefined && speaker.role !== before.speaker.role;
  return speaker.name !== before?.speaker.name || speaker.role !== before.speaker.role;
}

interface Rest {
  readonly before: Row[];
  /** What stands behind the label of the speaker: it goes with what they say. */
  readonly after: Row[];
}

const allOf = ({ before, after }: Rest): readonly Row[] => [...before, ...after];

/** Lines between paragraphs, but for bullets and for the labels that the line of the speaker says anyhow. */
function restBetween(text: string, start: number, end: number, turn: TurnView | undefined, index: number): Rest {
  const rest: Rest = { before: [], after: [] };
  let isBehindLabel = false;
  for (const { 0: line, index: place } of text.slice(start, Math.max(start, end)).matchAll(/[^\n]+/g)) {
    const words = line.replace(/^[\s•*#>·\-–—]+|\s+$/g, '');
    if (isLabel(words, turn)) isBehindLabel = true;
    else if (/[\p{L}\p{N}]{2}|\p{Script=Han}/u.test(words) && !isMarker(words)) {
      const from = start + place + line.indexOf(words);
      const row = { start: from, end: from + words.length, turn: index, kind: 'rest' as const };
      (isBehindLabel ? rest.after : rest.before).push(row);
    }
  }
  return rest;
}

const isMarker = (words: string): boolean => /^(?:\d{1,3}[.)、]|[QA答问問][:：.])$/i.test(words);

function isLabel(words: string, turn: TurnView | undefined): boolean {
  const { name, title } = turn?.speaker ?? {};
  if (!name || words === '') return false;
  const left = [name, title ?? ''].reduce((rest, known) => (known ? rest.replaceAll(known, '') : rest), words);
  return left.replace(/[\s:：,，、|\-–—*_()（）[\]]/g, '') === '';
}
