import { useEffect, useMemo } from 'react';
import type { RowOf } from '#contracts';
import { useList } from '../../api/use-list.js';
import { useRead } from '../../api/use-read.js';
import { changesOf, type Change } from './change.js';

/** Events looked at without being asked for more: what a person can look through. */
const ENOUGH = 1_000;

interface Wanted {
  /** Recorded since this instant; all there is if null. */
  readonly since: string | null;
  readonly company: string | null;
}

/** The changes of a stretch of time, the latest first, and the list that they come from. */
export function useChanges({ since, company }: Wanted) {
  const events = useList('/v1/events/newest', { query: { since, company } });
  const { rows, more, hasNextPage, isFetchingNextPage } = events;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && rows.length < ENOUGH) more();
  }, [rows.length, hasNextPage, isFetchingNextPage, more]);
  const changes = useMemo(() => changesOf(rows), [rows]);
  return { events, changes };
}

/** Changes of the claims and companies that a watch list names; all where none is chosen. */
export function useWatched(list: string | null) {
  const { data } = useRead('/v1/watch-lists', { query: { limit: 200 } });
  const chosen = data?.data.find(({ id }) => id === list);
  const isWatched = (company: string, claim: string) =>
    !chosen || chosen.companies.includes(company) || chosen.claims.includes(claim);
  return { lists: data?.data ?? [], isWatched };
}

type ClaimRow = RowOf<'/v1/claims'>;

/** The rows of the claims that changed last, by id: what their titles are made of; null until they are there. */
export function useClaimsById(): ReadonlyMap<string, ClaimRow> | null {
  const { data, error } = useRead('/v1/claims', { query: { limit: 200, sort: '-updated_at' } });
  return useMemo(() => (data || error ? new Map(data?.data.map((row) => [row.id, row])) : null), [data, error]);
}

/** Changes whose last event is of those that are watched. */
export function watchedOf(changes: readonly Change[], isWatched: (company: string, claim: string) => boolean) {
  return changes.filter(({ event }) => isWatched(event.data.company, event.subject));
}
