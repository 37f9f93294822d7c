import type { MetricMention, Observation, Quantity, Reading, SentenceReading, Span } from '../model/index.js';
import { fits } from './units.js';
import type { Chosen } from './choose-metric.js';
import { comparedFrom } from './compared.js';
import { figureless, observationOf } from './find-observations.js';
import { isAhead } from './is-ahead.js';
import { figureOf } from './read-figures.js';
import { measureOf } from './measure-of.js';
import { spokenAround } from './spoken-around.js';

/** What somebody outside the rules points at in a sentence: everything in it was found there. */
export interface PointedFigure {
  /** Whole clauses, document offsets. */
  readonly part: Span;
  readonly metric: { readonly metric: string; readonly core: string } | null;
  readonly segment: string | null;
  readonly quantity: Quantity;
}

/** Why what was pointed at is no figure. */
export type FigureRefusal = 'reports_nothing' | 'not_reported_yet' | 'number_of_another_kind' | 'says_nothing_of_it';

function chosenOf({ part, metric, quantity }: PointedFigure, { metrics }: SentenceReading): Chosen {
  const named = metrics.find((m) => m.start >= part.start && m.end <= part.end && m.metric === metric?.metric);
  if (named) return { mention: named, from: named.start < quantity.start ? 'before' : 'after' };
  const unnamed = { segment: null, basis: 'unspecified', scope: 'reported', slip: null } as const;
  const mention: MetricMention = {
    ...unnamed,
    metric: metric?.metric ?? 'other',
    core: metric?.core ?? 'other',
    start: quantity.start,
    end: quantity.start,
  };
  return { mention, from: 'implied' };
}

/**
 * Reads a number that somebody points at as a reported figure, by the rules' own code: value, unit, sign, growth and
 * period are what the engine reads there. A string tells why it is none.
 */
export function readPointedFigure(
  pointed: PointedFigure,
  sentence: SentenceReading,
  whole: Reading,
): Omit<Observation, 'id'> | FigureRefusal {
  const reading: SentenceReading = { ...sentence, trace: undefined };
  if (figureless(whole, reading) !== null) return 'reports_nothing';
  const { quantity, part, segment } = pointed;
  const from = comparedFrom(reading, quantity);
  if (from < 0 && isAhead(reading, quantity)) return 'not_reported_yet';
  const scene = { reading, profile: whole.profile, head: whole.document.head.period };
  const [around, chosen] = [spokenAround(reading, quantity), chosenOf(pointed, reading)];
  const { core } = chosen.mention;
  const { measure } = measureOf(reading, quantity, around, chosen.mention);
  if (core !== 'other' && !fits(quantity, measure, core)) return 'number_of_another_kind';
  const figure = figureOf(scene, quantity, around, from, chosen);
  if (!figure) return 'says_nothing_of_it';
  const own = segment ? { ...figure, segment } : figure;
  return observationOf(whole, reading, own, part, [own]);
}
