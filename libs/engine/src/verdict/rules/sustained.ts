import { Exact, isWithin, lengthInDays, writeAmount } from '../../claim/index.js';
import { tileWindow, type Fact } from '../../outcome/index.js';
import type { Case } from '../rule.js';
import { figure, span } from '../wording.js';

/** Whether a profit lasted, in words and with the figures that say so. */
export interface Lasting {
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly text: string;
  readonly used: readonly Fact[];
}

/**
 * Did what was reached last? Read from the later quarters, or from a longer period's total: a year's figure less its known
 * quarters is what the others brought together.
 */
export function wasSustained(hit: Fact, facts: readonly Fact[], one: Case): Lasting {
  const after = facts.filter((fact) => fact.period.start > hit.period.end && fact.document >= hit.document);
  const later = after.filter((fact) => lengthInDays(fact.period) < 120);
  const loss = after.find((fact) => isLoss(fact.observation.value)) ?? unnamedLoss(hit, one);
  if (loss !== undefined) return { answer: 'no', text: `It did not last: ${figure(loss, one.profile)}.`, used: [loss] };
  const rest = restOfYear(hit, facts, one);
  if (rest !== null) return rest;
  const last = later.at(-1);
  if (last === undefined) return { answer: 'unknown', text: 'Whether it lasts is not known yet.', used: [] };
  return { answer: 'yes', text: `It has lasted since: ${figure(last, one.profile)}.`, used: [last] };
}

/** A later loss of the same business told without naming the measure of profit: enough to say that it did not last. */
function unnamedLoss(hit: Fact, one: Case): Fact | undefined {
  return one.facts.find(
    ({ document, doubt, observation, period }) =>
      document > hit.document &&
      doubt === null &&
      observation.metric === 'profitability' &&
      observation.segment === hit.observation.segment &&
      period.start > hit.period.end &&
      isLoss(observation.value),
  );
}

/** The year's total less the quarters known up to the hit. */
function restOfYear(hit: Fact, facts: readonly Fact[], one: Case): Lasting | null {
  const year = facts.filter((fact) => lengthInDays(fact.period) > 300 && isWithin(hit.period, fact.period)).at(-1);
  if (year === undefined) return null;
  const quarters = facts.filter((fact) => lengthInDays(fact.period) < 120);
  const known = tileWindow(quarters, { start: year.period.start, end: hit.period.end }, hit.period.end);
  if (known.gaps.length > 0 || known.facts.length === 0) return null;
  const rest = known.facts.reduce(
    (sum, fact) => sum.minus(fact.observation.value ?? 0),
    new Exact(year.observation.value ?? 0),
  );
  if (!rest.isNegative()) return null;
  const unit = hit.observation.unit ?? '';
  const text = `It did not last: ${figure(year, one.profile)}, so the quarters after ${hit.period.end} brought ${writeAmount(rest.toFixed(), unit)} together (${span(year.period)}).`;
  return { answer: 'no', text, used: [year] };
}

function isLoss(value: string | null): boolean {
  return value !== null && new Exact(value).isNegative();
}
