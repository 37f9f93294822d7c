import type { Span, StatementView } from '#contracts';
import type { Review } from './decide.js';

/** The figure of a promise, as a person may set it. */
export interface CorrectedTarget {
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: string;
  readonly comparison: { readonly to: string; readonly multiple: string | null } | null;
}

/** What a statement was read as: all that a person may correct. */
export type Reading = Pick<
  StatementView,
  'metric' | 'event' | 'segment' | 'scope' | 'basis' | 'kind' | 'form' | 'direction' | 'modality'
> & {
  readonly target: CorrectedTarget | null;
  readonly horizon: { readonly start: string | null; readonly end: string | null } | null;
  readonly span: Span;
};

export type ReadingField = keyof Reading;

/** In the order in which they are shown. */
export const READING_FIELDS: readonly ReadingField[] = [
  'span',
  'metric',
  'event',
  'segment',
  'target',
  'horizon',
  'form',
  'kind',
  'direction',
  'modality',
  'scope',
  'basis',
];

/** The statement as it was read in its document, under the corrections of people that stand, oldest first. */
export function readingOf(statement: StatementView, reviews: readonly Review[]): Reading {
  const { metric, event, segment, scope, basis, kind, form, direction, modality, start, end } = statement;
  const read: Reading = {
    ...{ metric, event, segment, scope, basis, kind, form, direction, modality },
    target: statement.target && targetOf(statement.target),
    horizon: statement.horizon && { start: statement.horizon.start, end: statement.horizon.end },
    span: { start, end },
  };
  const corrections = reviews
    .filter((review) => isCorrectionOf(review, statement))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return corrections.reduce<Reading>((reading, { changes }) => corrected(reading, changes), read);
}

const targetOf = ({ low, high, unit, comparison }: CorrectedTarget): Reading['target'] => ({
  low,
  high,
  unit,
  comparison,
});

function isCorrectionOf({ action, undone, subject }: Review, { start, end }: StatementView): boolean {
  return action === 'correct' && undone === null && subject?.start === start && subject.end === end;
}

function corrected(reading: Reading, changes: Review['changes']): Reading {
  if (!changes) return reading;
  const { span, ...fields } = changes;
  return { ...reading, ...fields, ...(span && { span: { start: span.start, end: span.end } }) } as Reading;
}

/** The fields in which two readings differ, with their new values: what a correction sends. */
export function changesBetween(before: Reading, after: Reading): Partial<Reading> {
  const changed = READING_FIELDS.filter((field) => !isSame(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/** Why a reading cannot be sent: words of the screen, by field. */
export function faultsOf({ target, horizon, metric, segment, scope }: Reading): Partial<Record<ReadingField, Fault>> {
  const unit = target !== null && target.unit.trim() === '';
  const crossed = target !== null && isAbove(target.low, target.high);
  const reversed = horizon?.start != null && horizon.end !== null && horizon.start > horizon.end;
  return {
    ...(metric === '' && { metric: 'faultEmpty' as const }),
    ...(segment === '' && { segment: 'faultEmpty' as const }),
    ...((scope === '' || scope === 'excluding:') && { scope: 'faultEmpty' as const }),
    ...(unit ? { target: 'faultUnit' as const } : crossed && { target: 'faultBounds' as const }),
    ...(reversed && { horizon: 'faultHorizon' as const }),
  };
}

export type Fault = 'faultEmpty' | 'faultUnit' | 'faultBounds' | 'faultHorizon';

/** Only to warn somebody of bounds in the wrong order; figures themselves are never computed with. */
function isAbove(low: string | null, high: string | null): boolean {
  return low !== null && high !== null && Number(low) > Number(high);
}
