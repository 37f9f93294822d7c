import { digest, kinship, placedClaim, type PlacedClaim } from '../claim/index.js';
import { effectiveVerdict } from '../review/index.js';
import type { Claim, ClaimStatement, IsoDate, Ledger, Verdict } from '../model/index.js';
import { revisionAlert, type AlertType } from './alert-types.js';
import { daysUntilDue, DUE_SOON_DAYS } from './due-soon.js';

/** Something that a subscriber is told about one claim. */
export interface Alert {
  /** Made from content: the same happening has the same key, however often it is worked out. */
  readonly key: string;
  readonly type: AlertType;
  readonly claim: Claim;
  /** The day on which it happened. */
  readonly at: IsoDate;
  readonly previous: Verdict | null;
  readonly current: Verdict;
  /** The statement that gave rise to it, where one did. */
  readonly statement: ClaimStatement | null;
}

/**
 * What has happened between two ledgers of a company: statements made or repeated, quarters without a word, dates that have
 * come near or passed, verdicts that changed. `before` is `null` for a company that was not followed yet. Claims are matched
 * by the statements they share, so that an earlier document arriving late changes no identity. A claim whose figure is in
 * doubt gives no alert on its verdict.
 */
export function alertsOf(before: Ledger | null, after: Ledger): readonly Alert[] {
  const formerOf = formerIn(before, after);
  const seen = new Set((before?.documents ?? []).map((document) => document.sha256));
  return after.claims.flatMap((claim) => {
    const old = formerOf(claim);
    return [
      ...statementAlerts(claim, after, seen, old),
      ...silenceAlerts(claim, after, seen, old),
      ...dateAlerts(claim, before, after, old),
      ...verdictAlerts(claim, old),
    ];
  });
}

type FormerOf = (claim: Claim) => Claim | null;

/** Which claim of the ledger before each claim was: the one that it shares most with. */
function formerIn(before: Ledger | null, after: Ledger): FormerOf {
  const known = (before?.claims ?? []).map((claim) => ({ claim, placed: placed(claim, before as Ledger) }));
  return (claim) => {
    const own = placed(claim, after);
    const scored = known.map((one) => ({ ...one, score: kinship(own, one.placed) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { claim: null as Claim | null, score: 0 });
    return best.claim;
  };
}

/** Documents by their content: their places change when others are added. */
function placed(claim: Claim, { documents }: Ledger): PlacedClaim {
  return placedClaim(claim, (document) => documents[document]?.sha256 ?? '');
}

function statementAlerts(claim: Claim, after: Ledger, seen: ReadonlySet<string>, old: Claim | null): readonly Alert[] {
  const isSeen = (document: number) => seen.has(after.documents[document]?.sha256 ?? '');
  const isOld = ({ replaces, revision }: ClaimStatement) =>
    replaces !== undefined && revision !== 'corrected' && isSeen(replaces.document);
  const fresh = claim.statements.filter((one) => !isSeen(one.document) && !isOld(one));
  const alerts = fresh.map((one) =>
    makeAlert(revisionAlert(one.revision), claim, one.saidOn, old, one, `${one.quote}|${one.revision}`),
  );
  return firstOfEach(alerts);
}

/** A document that says the same thing four times is one happening. */
function firstOfEach(alerts: readonly Alert[]): readonly Alert[] {
  const told = new Set<string>();
  return alerts.filter(({ type, at }) => !told.has(`${type}|${at}`) && told.add(`${type}|${at}`));
}

function silenceAlerts(claim: Claim, after: Ledger, seen: ReadonlySet<string>, old: Claim | null): readonly Alert[] {
  const silent = claim.unmentioned.filter((document) => !seen.has(after.documents[document]?.sha256 ?? ''));
  return silent.map((document) => {
    const { eventDate, sha256 } = after.documents[document] as Ledger['documents'][number];
    return makeAlert('wordkept.claim.unmentioned', claim, eventDate, old, null, sha256);
  });
}

function dateAlerts(claim: Claim, before: Ledger | null, after: Ledger, old: Claim | null): readonly Alert[] {
  const { end } = claim.window;
  const { lifecycle } = effectiveVerdict(claim);
  if (end === null || lifecycle === 'resolved' || lifecycle === 'void') return [];
  const [then, now] = [before === null ? null : daysUntilDue(end, before.asOf), daysUntilDue(end, after.asOf)];
  if (now < 0)
    return then !== null && then < 0 && old !== null
      ? []
      : [makeAlert('wordkept.claim.due', claim, end, old, null, end)];
  const isNews = now <= DUE_SOON_DAYS && (then === null || old === null || then > DUE_SOON_DAYS);
  return isNews ? [makeAlert('wordkept.claim.due_soon', claim, after.asOf, old, null, end)] : [];
}

function verdictAlerts(claim: Claim, old: Claim | null): readonly Alert[] {
  const verdict = effectiveVerdict(claim);
  const isDoubtful = verdict.reason === 'unit_suspect' || verdict.reason === 'source_conflict';
  if (isDoubtful || stateOf(verdict) === (old === null ? 'open||||' : stateOf(effectiveVerdict(old)))) return [];
  return [makeAlert('wordkept.verdict.changed', claim, verdict.asOf, old, null, stateOf(verdict) + verdict.rule)];
}

/** What a subscriber would call a change: the outcome, not its wording. Why a claim is still open is no news. */
function stateOf({ lifecycle, result, void: void_, sustained, reason }: Verdict): string {
  return [lifecycle, result ?? '', void_ ?? '', sustained ?? '', lifecycle === 'due' ? (reason ?? '') : ''].join('|');
}

function makeAlert(
  type: AlertType,
  claim: Claim,
  at: IsoDate,
  old: Claim | null,
  statement: ClaimStatement | null,
  content: string,
): Alert {
  const key = digest([claim.company, claim.id, type, at, content].join('|'));
  return { key, type, claim, at, previous: old && effectiveVerdict(old), current: effectiveVerdict(claim), statement };
}
