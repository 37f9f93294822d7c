import type { ClaimSort } from '#contracts';
import type { ClaimRecord } from '../ports/index.js';
import { effectiveVerdict } from '#engine';
import { isAnswered, searchQuery } from '../searching/index.js';
import { confidenceOf } from './row-of-claim.js';
import type { ClaimFilter } from '../use-cases.js';

/** Claims of a past that a filter leaves, in its order: as the list that is kept is filtered and sorted. */
export function wantedClaims(records: readonly ClaimRecord[], filter: ClaimFilter): readonly ClaimRecord[] {
  const { q, sort = q === undefined ? '-said_on' : 'relevance' } = filter;
  const words = q === undefined ? null : searchQuery(q);
  const wanted = records.filter(
    (record) => hasTraits(record, filter) && isInTime(record, filter) && (!words || isAnswered(words, textsOf(record))),
  );
  return wanted.sort(inOrder(sort));
}

/** All texts by which a claim is found. */
export function textsOf({ summary, statements, outcomes }: ClaimRecord): readonly string[] {
  const quotes = statements.flatMap(({ quote, translation }) => (translation ? [quote, translation.quote] : [quote]));
  return [summary, ...quotes, ...outcomes.map(({ quote }) => quote)];
}

function hasTraits(record: ClaimRecord, filter: ClaimFilter): boolean {
  const { lifecycle, result } = effectiveVerdict(record);
  const { metric, segment, kind, checkability, review, flags } = record;
  const seen = { reviewed: (review?.decisions.length ?? 0) > 0, flagged: flags.length > 0 };
  const needsAnotherLook = (review?.needsAnotherLook.length ?? 0) > 0;
  const traits = { metric, segment, kind, checkability, lifecycle, result, ...seen, needsAnotherLook };
  return Object.entries(traits).every(([name, value]) => {
    const asked = filter[name as keyof typeof traits];
    return asked === undefined || asked === value;
  });
}

function isInTime({ statements, window }: ClaimRecord, { from, to, windowFrom, windowTo }: ClaimFilter): boolean {
  const isWithin = (day: string | null | undefined, first?: string, last?: string) =>
    (first === undefined && last === undefined) ||
    (day != null && day >= (first ?? '') && day <= (last ?? '9999-12-31'));
  return isWithin(statements[0]?.saidOn, from, to) && isWithin(window.end, windowFrom, windowTo);
}

const LAST = '\u{10ffff}';

/** What has no end of its window comes last either way; how relevant a claim is, the past does not say: latest first. */
function inOrder(sort: ClaimSort): (a: ClaimRecord, b: ClaimRecord) => number {
  const isDown = sort.startsWith('-') || sort === 'relevance';
  const keyOf = (record: ClaimRecord): readonly string[] => {
    const { id, statements, window } = record;
    if (sort.endsWith('window_end')) return [window.end ?? (isDown ? '' : LAST), id];
    return [sort.endsWith('confidence') ? confidenceOf(record).toFixed(3) : (statements[0]?.saidOn ?? ''), id];
  };
  return (a, b) => {
    const [x, y] = [keyOf(a).join(' '), keyOf(b).join(' ')];
    return (x < y ? -1 : x > y ? 1 : 0) * (isDown ? -1 : 1);
  };
}
