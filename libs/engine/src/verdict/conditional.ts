import { coreOf } from '../claim/index.js';
import type { Fact } from '../outcome/index.js';
import { voided } from './judgement.js';
import type { Case, Judgement } from './rule.js';
import { promise, reported } from './wording.js';

/** What a condition in words speaks of, as metric or event. */
const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/demand|需求/, 'demand'],
  [/approv|批准|审批|審批/, 'regulatory_approval'],
  [/clos(?:e|ing) of|transaction closes|deal closes|交割/, 'deal_closing'],
  [/suppl|供应|供應|供给|供給/, 'supply'],
  [/\bprice|价格|價格/, 'pricing'],
];

/**
 * A promise "if ..." that was not kept is not a miss: void, `condition_failed` where a figure shows that the condition did not
 * hold, else `ambiguous`. One that was kept is kept.
 */
export function heedConditions(one: Case, found: Judgement): Judgement {
  const { statement } = one.standing;
  const isConditional = statement.modality === 'conditional' || statement.conditions.length > 0;
  if (!isConditional || (found.result !== 'missed' && found.result !== 'contradicted')) return found;
  const conditions = statement.conditions.join('; ') || statement.quote;
  const broken = one.facts.find((fact) => breaks(fact, conditions.toLowerCase(), one));
  const head = `${promise(one)} on a condition ("${conditions}").`;
  if (broken !== undefined)
    return voided('condition_failed', `${head} It did not hold: ${reported([broken], one)}.`, {
      used: [...found.used, broken],
    });
  return voided('ambiguous', `${head} Not reached, and whether the condition held is not known.`, { used: found.used });
}

function breaks({ document, doubt, observation }: Fact, conditions: string, one: Case): boolean {
  if (document <= one.madeIn || doubt !== null) return false;
  const core = observation.event ?? coreOf(observation.metric, one.profile);
  const isSubject = SUBJECTS.some(([words, subject]) => subject === core && words.test(conditions));
  return (
    isSubject && (observation.growth?.percent.startsWith('-') === true || observation.qualifiers.includes('decrease'))
  );
}
