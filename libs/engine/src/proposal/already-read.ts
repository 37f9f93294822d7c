import type { Observation, Span, Statement } from '../model/index.js';

/** The numbers of a record, in order, without sign: two records of one sentence with the same ones say the same. */
const numbersOf = (record: Statement | Observation | Omit<Observation, 'id'>): string | null => {
  const told = 'target' in record ? [record.target?.low, record.target?.high] : [record.value, record.growth?.percent];
  const sizes = told.filter((value) => value != null).map((value) => value.replace('-', ''));
  return sizes.length > 0 ? [...new Set(sizes)].sort().join(' ') : null;
};

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
  const numbers = numbersOf(proposed);
  return known.some(
    (one) =>
      inside(one, sentence) &&
      ((numbers !== null && numbersOf(one) === numbers) ||
        (numbers === null && proposed.metric === 'other') ||
        ('target' in one === 'target' in proposed &&
          one.metric === proposed.metric &&
          one.segment === proposed.segment &&
          sameGrowthOrLevel(one, proposed))),
  );
}

/** A level and a growth rate of one measure are two figures; of a promise the measure alone counts. */
function sameGrowthOrLevel(a: Statement | Omit<Observation, 'id'>, b: Statement | Omit<Observation, 'id'>): boolean {
  if ('target' in a || 'target' in b) return true;
  return (a.value === null) === (b.value === null) && a.period.end === b.period.end;
}
