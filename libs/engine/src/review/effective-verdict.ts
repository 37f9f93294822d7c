import type { Decided, Overruling, Verdict } from '../model/index.js';

/** The verdict that holds: the person's where one overruled the rule's, which stays beside it. */
export function effectiveVerdict<Said>(claim: {
  readonly verdict: Said;
  readonly review: { readonly verdict: Said | null } | null;
}): Said {
  return claim.review?.verdict ?? claim.verdict;
}

/** The person's verdict in the form of all others: it names who decided, why, and what the rule says. */
export function overruledVerdict(rules: Verdict, { verdict, author, reason, day }: Overruling): Verdict {
  return {
    ...rules,
    ...verdict,
    sustained: null,
    asOf: day,
    rule: OVERRULED,
    ruleVersion: 1,
    explanation: `${author} decided: ${inWords(verdict)}. ${reason} (The rule ${rules.rule} says ${inWords(rules)}.)`,
    numeric: rules.numeric ?? null,
    confidence: 1,
  };
}

/** Name under which a person's verdict stands where rules stand by theirs. */
export const OVERRULED = 'review.overrule';

/** `met`, `void: withdrawn`, `due, awaiting actual`. */
export function inWords({ lifecycle, result, void: void_, reason }: Decided): string {
  const state = result ?? (void_ === null ? lifecycle : `void: ${void_}`);
  return (reason === null ? state : `${state}, ${reason}`).replaceAll('_', ' ');
}

/** Do two verdicts say the same of the claim, however they were found? */
export function isSameDecision(a: Decided, b: Decided): boolean {
  return a.lifecycle === b.lifecycle && a.result === b.result && a.void === b.void && a.reason === b.reason;
}
