import type { Quantity, SentenceReading } from '../model/index.js';
import type { Prospect } from './find-prospect.js';

/** Words right before a number that make it the base of a comparison, not what is promised. */
const BASE =
  /(?:\bin contrast to|\bsimilar to|\bfrom|\bversus|\bvs\.?|\bcompared (?:to|with)|\bagainst|\bthan(?! \$)|\bpreviously|\bprior|\blast year'?s?|\byear[- ]ago|\binstead of|相比|相较于|相較於|去年同期|此前)\s*(?:(?:the|a|our|its|around|about|approximately|roughly|prior|previous|initial|earlier|original|range of|guidance of|just)\s)*$/;
const COMPARATIVE = /\b(?:more|less|greater|higher|better|lower|fewer)\s$/;
const BEFORE = 48;

function isBase(quantity: Quantity, prospect: Prospect): boolean {
  const at = quantity.start - prospect.reading.sentence.start;
  const before = prospect.plain.slice(Math.max(0, at - BEFORE), at);
  const than = /\bthan\s*$/.exec(before);
  if (than && COMPARATIVE.test(before.slice(0, than.index))) return false;
  return BASE.test(before) && !/\brange from\s*$|\branging from\s*$/.test(before);
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const inDate = (quantity: Quantity, reading: SentenceReading): boolean =>
  reading.periods.some((period) => overlaps(quantity, period));

/** Numbers in the part that looks ahead that a promise could be about: no ordinals, no dates, no base of a comparison. */
export function promisedQuantities(prospect: Prospect): Quantity[] {
  const { reading, clauses } = prospect;
  const offset = reading.sentence.start;
  const isHere = (at: number): boolean => clauses.some((c) => at >= c.start + offset && at < c.end + offset);
  return reading.quantities.filter(
    (quantity) =>
      quantity.kind !== 'ordinal' &&
      isHere(quantity.start) &&
      !inDate(quantity, reading) &&
      !isBase(quantity, prospect),
  );
}
