import type { Attention, Claim, ClaimReview, Ledger, Overruling, TimelineEntry } from '../model/index.js';
import { inWords, isSameDecision, overruledVerdict } from './effective-verdict.js';
import type { PlacedDecision } from './place-decision.js';

/** The claim with what people decided of it: both verdicts, and why somebody should look again. */
export function reviewClaim(claim: Claim, decisions: readonly PlacedDecision[], asOf: Ledger['asOf']): Claim {
  const own = decisions.filter((one) => isOn(one, claim));
  if (own.length === 0) return claim;
  const overruling = own.map((one) => one.decision).findLast((one) => isOverruling(one) && one.day <= asOf);
  const overruled = overruling as Overruling | undefined;
  const review: ClaimReview = {
    decisions: own.map((one) => one.review),
    verdict: overruled ? overruledVerdict(claim.verdict, overruled) : null,
    needsAnotherLook: [...own.flatMap(textChanged), ...(overruled ? verdictChanged(claim, overruled) : [])],
  };
  return { ...claim, review, timeline: withDecisions(claim.timeline, own, asOf) };
}

/** Is the last word of people that the claim as a whole is none? To confirm or correct it later says that it is one. */
export function isRejected(claim: Claim, decisions: readonly PlacedDecision[]): boolean {
  const last = decisions.filter((one) => ON_EXISTENCE.has(one.decision.action) && isOn(one, claim)).at(-1)?.decision;
  return last?.action === 'reject' && last.whole;
}

const ON_EXISTENCE: ReadonlySet<string> = new Set(['reject', 'confirm', 'correct']);

function isOverruling(decision: PlacedDecision['decision']): decision is Overruling {
  return decision.action === 'overrule';
}

/** Decisions on statements stand on the claim that holds them; rejected ones stand on none. */
function isOn({ subject, other }: PlacedDecision, claim: Claim): boolean {
  return [...subject, ...other].some(({ document, statement }) =>
    claim.statements.some((one) => one.document === document && one.statement === statement?.id),
  );
}

function textChanged({ review: { id, state, detail } }: PlacedDecision): readonly Attention[] {
  return state === 'changed' ? [{ code: 'text_changed', review: id, detail: detail ?? '' }] : [];
}

function verdictChanged({ verdict }: Claim, { id, seen }: Overruling): readonly Attention[] {
  if (isSameDecision(verdict, seen)) return [];
  const detail = `The rule said ${inWords(seen)} when it was overruled, and says ${inWords(verdict)} now.`;
  return [{ code: 'verdict_changed', review: id, detail }];
}

/** After all that happened on the day: people decide on what they have seen. */
function withDecisions(
  timeline: readonly TimelineEntry[],
  decisions: readonly PlacedDecision[],
  asOf: Ledger['asOf'],
): readonly TimelineEntry[] {
  const entries = decisions.filter((one) => one.review.day <= asOf).map(({ decision }) => entryOf(decision));
  return [...timeline, ...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const DID: Readonly<Record<PlacedDecision['decision']['action'], string>> = {
  confirm: 'confirmed it',
  correct: 'corrected what was read',
  reject: 'rejected it',
  merge: 'joined two claims',
  split: 'split it off',
  overrule: 'overruled the verdict',
};

function entryOf(decision: PlacedDecision['decision']): TimelineEntry {
  const { action, author, reason, day } = decision;
  const what = action === 'overrule' ? `${DID[action]}: ${inWords(decision.verdict)}` : DID[action];
  return { at: day, kind: 'review', text: `${author} ${what}. ${reason}`, document: null };
}
