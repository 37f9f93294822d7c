import { ALERT_TYPES, type AlertEvent, type AlertType, type SubscriptionFilter } from '#contracts';
import { targetChange } from './target-change.js';

/** What a subscription's watch lists hold. */
export interface Watched {
  readonly companies: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

/** Does a subscription want this event? A pure function of the event and what the subscription says. */
export function matchesEvent(event: AlertEvent, filter: SubscriptionFilter, watched: Watched): boolean {
  return (
    isOfType(event, filter) &&
    isWatched(event, filter, watched) &&
    isAbout(event, filter) &&
    isJudgedSo(event, filter) &&
    isLargeEnough(event, filter) &&
    (filter.includeHistoric === true || event.data.historic !== true)
  );
}

function isOfType({ type }: AlertEvent, { types }: SubscriptionFilter): boolean {
  const wanted: readonly string[] = types?.length ? types : ALERT_TYPES;
  return wanted.includes(type);
}

/** Companies, claims and watch lists name together what is watched; none of them: everything. */
function isWatched({ data, subject }: AlertEvent, filter: SubscriptionFilter, watched: Watched): boolean {
  const { companies = [], claims = [], watchLists = [] } = filter;
  if (companies.length + claims.length + watchLists.length === 0) return true;
  const isCompany = companies.includes(data.company) || watched.companies.has(data.company);
  return isCompany || (data.claim !== null && (claims.includes(subject) || watched.claims.has(subject)));
}

function isAbout({ data: { claim } }: AlertEvent, { metrics, segments }: SubscriptionFilter): boolean {
  return isOneOf(claim?.metric, metrics) && isOneOf(claim?.segment, segments);
}

function isJudgedSo({ data: { current } }: AlertEvent, filter: SubscriptionFilter): boolean {
  const { results, lifecycles, minConfidence } = filter;
  const isSure = minConfidence === undefined || (current !== null && current.confidence >= minConfidence);
  return isOneOf(current?.result, results) && isOneOf(current?.lifecycle, lifecycles) && isSure;
}

const REVISED: AlertType = 'wordkept.claim.revised';

/** A change that cannot be put in per cent (another unit, no figure before) is a large one. */
function isLargeEnough({ type, data }: AlertEvent, { minTargetChange }: SubscriptionFilter): boolean {
  if (type !== REVISED || minTargetChange === undefined) return true;
  const change = targetChange(data.evidence.statements);
  return change === null || change >= minTargetChange;
}

function isOneOf(word: string | null | undefined, wanted: readonly string[] | undefined): boolean {
  return !wanted?.length || (typeof word === 'string' && wanted.includes(word));
}
