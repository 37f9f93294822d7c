import { isImport } from '../claim/index.js';
import type { AnchorState, Extraction, Span, Statement, StatementAnchor } from '../model/index.js';
import { locateQuote } from './locate-quote.js';
import { sameNumbers, wordsOf } from './same-words.js';

/** Where an anchor stands in one document. */
export interface AnchorPlace {
  /** Index of the document. */
  readonly document: number;
  /** Null where the words stand and nothing is read from them any more. */
  readonly statement: Statement | null;
  readonly state: Exclude<AnchorState, 'orphaned'>;
  /** What differs, for a person; null where nothing does. */
  readonly detail: string | null;
}

interface Found extends Span {
  readonly state: AnchorPlace['state'];
}

/** Is the document a text of the call that the anchor was set in? What was filed on that day is none. */
export function isOfCall({ sha256, eventDate, periodEnd }: StatementAnchor, extraction: Extraction): boolean {
  const { document } = extraction;
  if (document.sha256 === sha256) return true;
  return !isImport(extraction) && document.eventDate === eventDate && document.period.end === periodEnd;
}

/** Finds the statement of an anchor in a text of its call; without the text, only where the words are the same. */
export function placeAnchor(
  anchor: StatementAnchor,
  extraction: Extraction,
  document: number,
  text: string | undefined,
): AnchorPlace | null {
  const found = locate(anchor, extraction, text);
  if (found === null) return null;
  const there = extraction.statements.filter((one) => one.start < found.end && found.start < one.end);
  if (there.length === 0)
    return found.state === 'changed'
      ? null
      : { document, statement: null, state: found.state, detail: 'No statement is read from these words any more.' };
  const statement = likest(anchor, there, found);
  if (!isTheSame(anchor, statement, there.length, found.state)) return null;
  return { document, statement, ...judged(anchor, statement, found) };
}

function locate(anchor: StatementAnchor, extraction: Extraction, text: string | undefined): Found | null {
  if (extraction.document.sha256 === anchor.sha256) return { start: anchor.start, end: anchor.end, state: 'exact' };
  if (text !== undefined) return locateQuote(anchor, text);
  const same = extraction.statements.filter((one) => wordsOf(one.quote) === wordsOf(anchor.quote));
  const places = new Map(same.map((one) => [one.start, { start: one.start, end: one.end, state: 'moved' as const }]));
  return places.size === 1 ? ([...places.values()][0] ?? null) : null;
}

/** The most alike of the statements read from the words; among equals the first. */
function likest(anchor: StatementAnchor, there: readonly Statement[], at: Span): Statement {
  const scored = there.map((statement) => ({ statement, score: alikeness(anchor, statement, at) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).statement;
}

function alikeness(anchor: StatementAnchor, statement: Statement, at: Span): number {
  return (
    8 * Number(statement.metric === anchor.metric) +
    6 * Number(isSameTarget(anchor, statement)) +
    4 * Number((statement.horizon?.end ?? null) === anchor.due) +
    2 * Number(statement.segment === anchor.segment) +
    Number(statement.event === anchor.event) +
    Number(statement.start === at.start) / 2 +
    Number(statement.end === at.end) / 2
  );
}

/**
 * The same words may be read otherwise by a better engine, as long as it is clear which of their statements is meant. Words
 * that differ must at least speak of the same thing and day.
 */
function isTheSame(anchor: StatementAnchor, statement: Statement, there: number, state: AnchorPlace['state']): boolean {
  const isDue = (statement.horizon?.end ?? null) === anchor.due;
  if (state === 'changed')
    return (
      isDue &&
      statement.metric === anchor.metric &&
      statement.segment === anchor.segment &&
      statement.event === anchor.event
    );
  if (anchor.alone && there === 1) return true;
  const isFigure = anchor.target !== null && isSameTarget(anchor, statement);
  return isFigure || (statement.metric === anchor.metric && (isDue || isSameTarget(anchor, statement)));
}

function isSameTarget({ target }: StatementAnchor, statement: Statement): boolean {
  const other = statement.target;
  if (target === null || other === null) return target === other;
  return target.low === other.low && target.high === other.high && target.unit === other.unit;
}

function judged(anchor: StatementAnchor, { start, end, quote }: Statement, found: Found) {
  if (found.state === 'changed') {
    const what = sameNumbers(anchor.quote, quote) ? 'The words differ' : 'The figures differ';
    return { state: found.state, detail: `${what} from "${anchor.quote}".` };
  }
  const isWhereItWas = found.state === 'exact' && start === anchor.start && end === anchor.end;
  if (isWhereItWas) return { state: 'exact' as const, detail: null };
  return { state: 'moved' as const, detail: 'The same words stand elsewhere, or are cut otherwise.' };
}
