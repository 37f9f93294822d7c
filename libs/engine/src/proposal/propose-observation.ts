import type { Observation, Quantity, Reading, SentenceReading, Span } from '../model/index.js';
import { readPointedFigure, type FigureRefusal } from '../observation/index.js';
import { numberOf, textOf } from './fields.js';
import { findAmount, type AmountRefusal } from './find-amount.js';
import { findDate, type DateRefusal } from './find-date.js';
import type { FoundQuote } from './find-quote.js';
import { findMetric, findSegment } from './find-topic.js';

/** Why a proposed figure was not taken, once its quote was found. */
export type ObservationRefusal = 'wrong_type' | 'no_number' | AmountRefusal | DateRefusal | FigureRefusal;

/** The number that is reported: the value, else the growth. A string tells why there is none. */
function amountOf(record: object, part: Span, sentence: SentenceReading): Quantity | ObservationRefusal {
  const [value, growth] = [numberOf(record, 'value'), numberOf(record, 'growth_percent')];
  const unit = textOf(record, 'unit');
  if (value === undefined || growth === undefined || unit === undefined) return 'wrong_type';
  if (value === null && growth === null) return 'no_number';
  if (value !== null && unit === null) return 'wrong_type';
  const grown = growth === null ? null : findAmount({ low: growth, high: growth, unit: 'percent' }, part, sentence);
  const level = value === null ? null : findAmount({ low: value, high: value, unit: unit ?? '' }, part, sentence);
  const wrong = [level, grown].find((found) => typeof found === 'string');
  return wrong ?? level ?? grown ?? 'no_number';
}

/** A proposed figure, read by the engine where the proposal points; a string tells why it is none. */
export function proposeObservation(
  record: object,
  { part, sentence }: FoundQuote,
  reading: Reading,
): Omit<Observation, 'id'> | ObservationRefusal {
  const [metric, segment, period] = [textOf(record, 'metric'), textOf(record, 'segment'), textOf(record, 'period')];
  if (metric === undefined || segment === undefined || period === undefined) return 'wrong_type';
  const quantity = amountOf(record, part, sentence);
  if (typeof quantity === 'string') return quantity;
  const dated = period === null ? null : findDate(period, part, sentence);
  if (typeof dated === 'string') return dated;
  const pointed = {
    part,
    quantity,
    metric: findMetric(metric, { part, sentence }, reading),
    segment: findSegment(segment, sentence),
  };
  return readPointedFigure(pointed, sentence, reading);
}
