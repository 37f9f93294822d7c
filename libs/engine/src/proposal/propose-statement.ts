import type { Modality, Reading, SentenceReading, Span, Statement } from '../model/index.js';
import { readPointed, type PointedRefusal } from '../statement/index.js';
import { fieldOf, asRecord, numberOf, textOf } from './fields.js';
import { findAmount, type AmountRefusal } from './find-amount.js';
import { findDate, type DateRefusal } from './find-date.js';
import type { FoundQuote } from './find-quote.js';
import { findMetric, findSegment } from './find-topic.js';

/** Why a proposed statement was not taken, once its quote was found. */
export type StatementRefusal = 'wrong_type' | 'not_in_the_set' | AmountRefusal | DateRefusal | PointedRefusal;

const MODALITIES: ReadonlySet<string> = new Set<Modality>(['commitment', 'expectation', 'possibility', 'conditional']);
const KINDS: ReadonlySet<string> = new Set(['quantitative', 'directional', 'milestone', 'qualitative']);
const DIRECTIONS: ReadonlySet<string> = new Set(['increase', 'decrease', 'stable', 'reach', 'exceed']);

const isOf = (set: ReadonlySet<string>, word: string | null | undefined): boolean =>
  word === null || set.has(word ?? '');

/** The number that is promised; null where none is, a string where it is no number of the quote. */
function amountOf(record: object, part: Span, sentence: SentenceReading) {
  const target = fieldOf(record, 'target') ?? null;
  if (target === null) return null;
  const fields = asRecord(target);
  if (!fields) return 'wrong_type' as const;
  const [low, high, unit] = [numberOf(fields, 'low'), numberOf(fields, 'high'), textOf(fields, 'unit')];
  if (low === undefined || high === undefined || unit === undefined) return 'wrong_type' as const;
  if (low === null && high === null) return null;
  return unit === null ? ('wrong_type' as const) : findAmount({ low, high, unit }, part, sentence);
}

/** A proposed statement, read by the engine where the proposal points; a string tells why it is none. */
export function proposeStatement(
  record: object,
  { part, sentence }: FoundQuote,
  reading: Reading,
): Statement | StatementRefusal {
  const [metric, segment, horizon] = [textOf(record, 'metric'), textOf(record, 'segment'), textOf(record, 'horizon')];
  const modality = textOf(record, 'modality');
  if (metric === undefined || segment === undefined || horizon === undefined) return 'wrong_type';
  if (
    !isOf(MODALITIES, modality) ||
    !isOf(KINDS, textOf(record, 'kind')) ||
    !isOf(DIRECTIONS, textOf(record, 'direction'))
  )
    return 'not_in_the_set';
  const quantity = amountOf(record, part, sentence);
  if (typeof quantity === 'string') return quantity;
  const period = horizon === null ? null : findDate(horizon, part, sentence);
  if (typeof period === 'string') return period;
  const pointed = {
    part,
    quantity,
    period,
    metric: findMetric(metric, { part, sentence }, reading),
    segment: findSegment(segment, sentence),
    modality: (modality ?? 'expectation') as Modality,
  };
  return readPointed(pointed, sentence, reading);
}
