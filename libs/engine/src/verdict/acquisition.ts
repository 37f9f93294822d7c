import { particulars, relateSegments, speaksOfAcquisition } from '../claim/index.js';
import type { Fact } from '../outcome/index.js';
import { due } from './judgement.js';
import type { Case, Judgement } from './rule.js';
import { reported } from './wording.js';

/** Sizes and rates that a business bought in between changes. */
const CHANGED = new Set<Case['measure']>(['amount', 'growth', 'change', 'direction']);

/**
 * A business bought after the promise and before its period ended is in the figure and was not in the promise: what would be
 * missed on it has no verdict, because the figure is of another company. One that the promise names was in it.
 */
export function heedAcquisitions(one: Case, found: Judgement): Judgement {
  if (found.result !== 'missed' || !CHANGED.has(one.measure)) return found;
  const bought = one.facts.find((fact) => isBoughtIn(fact, one));
  if (bought === undefined) return found;
  const explanation = `${found.explanation.replace(/: missed\.$/, '.')} No verdict: a business was bought in between (${reported([bought], one)}), and the figure includes it.`;
  return due('definition_changed', explanation, { used: [...found.used, bought], numeric: found.numeric });
}

function isBoughtIn({ document, doubt, observation, period }: Fact, one: Case): boolean {
  const { statement, document: said } = one.standing;
  const { start, end } = one.window;
  if (document <= said || doubt !== null || observation.event !== 'deal_closing') return false;
  if (!speaksOfAcquisition(observation.quote) || isNamed(observation, one)) return false;
  if (end === null || period.start > end || (start !== null && period.end < start)) return false;
  return (
    statement.segment === 'group' || relateSegments(statement.segment, observation.segment, one.profile) !== 'different'
  );
}

/** The promise speaks of the business that was bought. */
function isNamed({ topic, segment }: Fact['observation'], { topic: promised }: Case): boolean {
  return particulars(topic, segment).some((name) => promised.includes(name));
}
