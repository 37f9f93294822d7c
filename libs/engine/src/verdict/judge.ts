import { heedAcquisitions } from './acquisition.js';
import { heedConditions } from './conditional.js';
import type { Case, Judgement, Rule } from './rule.js';
import { rules } from './rules/index.js';

/** A judgement with the rule that found it. */
export interface Ruling {
  readonly rule: Rule;
  readonly judgement: Judgement;
}

/** Judges one case by the first rule that applies. The same case gives the same ruling, byte for byte. */
export function judge(one: Case): Ruling {
  const rule = rules.find((candidate) => candidate.applies(one)) as Rule;
  return { rule, judgement: heedAcquisitions(one, heedConditions(one, softenPossibility(one, rule.judge(one)))) };
}

/** "May", "could": what was only possible is not missed when it does not come. */
function softenPossibility(one: Case, found: Judgement): Judgement {
  if (one.standing.statement.modality !== 'possibility' || found.result !== 'missed') return found;
  const explanation = `${found.explanation} It was only called possible: no verdict.`;
  return { ...found, lifecycle: 'due', result: null, reason: 'not_falsifiable', explanation };
}
