import type { VerdictView } from '#contracts';
import { canonicalJson } from '../canonical-json.js';

/**
 * Do two verdicts say the same? The day on which they say it does not count, nor how much of a window has passed by
 * then: a claim that only grows older has the same verdict.
 */
export function sameJudgement(a: VerdictView, b: VerdictView): boolean {
  return judgement(a) === judgement(b);
}

/** What makes a verdict this verdict, as a text. */
export function judgement(verdict: VerdictView): string {
  const { lifecycle, result, void: voided, reason, sustained, rule, ruleVersion, progress } = verdict;
  const paces = progress?.map(({ window, observed }) => ({ window, observed })) ?? null;
  return canonicalJson({ lifecycle, result, voided, reason, sustained, rule, ruleVersion, paces });
}
