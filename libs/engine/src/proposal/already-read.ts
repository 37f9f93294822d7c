import type { Observation, Span, Statement } from '../model/index.js';

/** The numbers of a record without sign. */
function sizesOf(record: Statement | Observation | Omit<Observation, 'id'>): string[] {
  const told = 'target' in record ? [record.target?.low, record.target?.high] : [record.value, record.growth?.percent];
  return told.filter((value) => value != null).map((value) => value.replace('-', ''));
}

const inside = ({ start, end }: Span, sentence: Span): boolean => start >= sentence.start && end <= sentence.end;

/**
 * Does a sentence say this already? By the measure of the same business, or by the same number, whatever else is
 * claimed of it; where the proposal has neither measure nor number, by any record of the sentence.
 */
export function alreadyRead(
  proposed: Statement | Omit<Observation, 'id'>,
  known: readonly (Statement | Observation | Omit<Observation, 'id'>)[],
  sentence: Span,
): boolean {
  const sizes = sizesOf(proposed);
  return known.some(
    (one) =>
      inside(one, sentence) &&
      (tells(one, sizes) ||
        (sizes.length === 0 && proposed.metric === 'other') ||
        ('target' in one === 'target' in proposed &&
          one.metric === proposed.metric &&
          one.segment === proposed.segment &&
          sameGrowthOrLevel(one, proposed))),
  );
}

const tells = (one: Statement | Observation | Omit<Observation, 'id'>, sizes: readonly string[]): boolean =>
  sizes.length > 0 && sizes.every((size) => sizesOf(one).includes(size));

/** A level and a growth rate of one measure are two figures; of a promise the measure alone counts. */
function sameGrowthOrLevel(a: Statement | Omit<Observation, 'id'>, b: Statement | Omit<Observation, 'id'>): boolean {
  if ('target' in a || 'target' in b) return true;
  return (a.value === null) === (b.value === null) && a.period.end === b.period.end;
}
