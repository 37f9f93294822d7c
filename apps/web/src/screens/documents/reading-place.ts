import type { Span } from '#contracts';
import type { Mark } from './mark.js';
import type { Row } from './rows-of.js';

/** The sentence that somebody means: the words they selected, else the mark that they picked, else what is first in view. */
export function meantSentence(text: string, rows: readonly Row[], picked: Mark | null, first: Row | null): Span | null {
  const place = selectedPlace();
  if (place !== null) return sentenceAt(rows, place) ?? lineAt(text, place);
  if (picked) return { start: picked.record.start, end: picked.record.end };
  const row = rows.slice(first ? rows.indexOf(first) : 0).find(({ kind }) => kind === 'paragraph' || kind === 'rest');
  return row ? (sentenceAt(rows, row.start) ?? row) : null;
}

/** Where the reader's selection begins, as an offset of the text. */
function selectedPlace(): number | null {
  const selection = getSelection();
  const piece = selection?.isCollapsed === false && selection.anchorNode?.parentElement?.closest('[data-start]');
  if (!selection || !piece) return null;
  const begins = [selection.anchorOffset, selection.focusOffset];
  const offset = selection.anchorNode === selection.focusNode ? Math.min(...begins) : selection.anchorOffset;
  return Number(piece.getAttribute('data-start')) + offset;
}

function sentenceAt(rows: readonly Row[], place: number): Span | null {
  for (const row of rows) {
    if (row.kind !== 'paragraph') continue;
    for (const sentence of row.sentences)
      for (const span of [sentence, ...(sentence.translation ? [sentence.translation] : [])])
        if (span.start <= place && place < span.end) return { start: span.start, end: span.end };
  }
  return null;
}

function lineAt(text: string, place: number): Span {
  const end = text.indexOf('\n', place);
  return { start: text.lastIndexOf('\n', place - 1) + 1, end: end < 0 ? text.length : end };
}
