import { targetChange } from '../claim/index.js';
import type { Claim, ClaimStatement, IsoDate, QuarterComparison, StatementReference, Verdict } from '../model/index.js';

type Lists = QuarterComparison['statements'];

/** The calls of the two periods, and the last day of each on which one was held. */
export interface Between {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly fromDay: IsoDate;
  readonly toDay: IsoDate;
}

const KEPT = new Set(['met', 'exceeded', 'partially_met', 'met_late']);

/** What became of each claim from one period to the other. A claim stands in one list only; none is seen before it was made. */
export function compareStatements(between: Between, claims: readonly Claim[]): Lists {
  const lists: Record<keyof Lists, StatementReference[]> = {
    new: [],
    repeated: [],
    revised: [],
    fulfilled: [],
    missed: [],
    withdrawn: [],
    unmentioned: [],
  };
  for (const claim of claims) {
    const found = placeOf(claim, between);
    if (found !== null) lists[found.list].push(referenceOf(claim, found, between));
  }
  return lists;
}

interface Place {
  readonly list: keyof Lists;
  readonly statement: ClaimStatement;
}

function placeOf(claim: Claim, between: Between): Place | null {
  const { from, to, fromDay, toDay } = between;
  const known = claim.statements.filter((one) => one.saidOn <= toDay);
  const earlier = known.findLast((one) => one.saidOn <= fromDay || from.includes(one.document));
  const settled = settledBetween(claim, fromDay, toDay);
  const made = known.findLast((one) => !to.includes(one.document));
  if (made !== undefined && settled !== null)
    return { list: KEPT.has(settled) ? 'fulfilled' : 'missed', statement: made };
  const withdrawn = known.find((one) => one.revision === 'withdrawn' && one.saidOn > fromDay);
  if (withdrawn !== undefined) return { list: 'withdrawn', statement: withdrawn };
  const later = known.filter((one) => to.includes(one.document));
  const said = later.find((one) => one.revision !== 'reiterated') ?? later[0];
  if (said !== undefined) return { list: listOf(said, earlier), statement: said };
  const last = known.at(-1);
  const isRecent = last !== undefined && (from.includes(last.document) || last.saidOn > fromDay);
  return isRecent && isUndecided(standingOn(claim, toDay)) ? { list: 'unmentioned', statement: last } : null;
}

function listOf(said: ClaimStatement, earlier: ClaimStatement | undefined): 'new' | 'repeated' | 'revised' {
  if (earlier === undefined) return 'new';
  return said.revision === 'reiterated' ? 'repeated' : 'revised';
}

/** The result that the claim has on the later day and had not on the earlier one. */
function settledBetween(claim: Claim, fromDay: IsoDate, toDay: IsoDate): Verdict['result'] {
  const [then, now] = [standingOn(claim, fromDay), standingOn(claim, toDay)];
  return now?.lifecycle === 'resolved' && then?.lifecycle !== 'resolved' ? now.result : null;
}

/** A person's verdict stands above the rule's from the day on which it was given. */
function standingOn(claim: Claim, day: IsoDate): Verdict | undefined {
  const decided = claim.review?.verdict ?? null;
  if (decided !== null && decided.asOf <= day) return decided;
  return claim.verdicts.findLast((verdict) => verdict.asOf <= day);
}

function isUndecided(verdict: Verdict | undefined): boolean {
  return verdict?.lifecycle !== 'resolved' && verdict?.lifecycle !== 'void';
}

function referenceOf(claim: Claim, { list, statement }: Place, { to, toDay }: Between): StatementReference {
  const { quote, start, end, lang } = statement;
  const isLater = to.includes(statement.document);
  const standing = standingOn(claim, toDay);
  return {
    document: isLater ? 'to' : 'from',
    statement: statement.statement,
    metric: claim.metric,
    segment: claim.segment,
    revision: isLater ? statement.revision : null,
    claim: claim.id,
    summary: claim.summary,
    source: statement.document,
    change: list === 'revised' ? targetChange(statement, saidBefore(claim, statement)) : null,
    result: standing?.result ?? null,
    sustained: standing?.sustained ?? null,
    quote,
    start,
    end,
    lang,
  };
}

function saidBefore({ statements }: Claim, said: ClaimStatement): readonly ClaimStatement[] {
  return statements.slice(0, statements.indexOf(said));
}
