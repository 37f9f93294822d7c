import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { AnswerOf, Problem } from '#contracts';
import { queryClient, readTagged, type Tagged } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { useRefresh } from '../../api/use-refresh.js';
import type { Review } from './decide.js';

export type Claim = AnswerOf<'/v1/claims/{id}'>;

/**
 * A claim as it was when somebody began to look at it, with the version that a decision names. What comes in later does not
 * take its place unasked: `isOutdated` says that there is something newer, `lookAgain` shows it.
 */
export function useClaimUnderReview(id: string) {
  const asked = useQuery<Tagged<Claim>, Problem | TypeError>({
    ...claimQuery(id),
    staleTime: 0,
    refetchInterval: LOOK_AGAIN_MS,
  });
  const [seen, setSeen] = useState<Tagged<Claim> | null>(null);
  // What is known of it from before may be older than what a person is about to look at.
  if (seen === null && asked.data && asked.isFetchedAfterMount) setSeen(asked.data);
  const shown = seen ?? asked.data;
  const reviews = useRead('/v1/reviews', { query: { claim: id, limit: 100 } });
  const all = reviews.data?.data;
  useRefresh((all ?? []).some(isWaiting), reviews.refetch, OFTEN_MS);
  const [known, setKnown] = useState<readonly Review[] | null>(null);
  if (known === null && all && reviews.isFetchedAfterMount) setKnown(all);
  const isOutdated = seen !== null && asked.data !== undefined && asked.data.tag !== seen.tag;
  const newer = known === null ? [] : (all ?? []).filter(({ id: one }) => !known.some((before) => before.id === one));
  const { refetch } = asked;
  const lookAgain = useCallback(async () => {
    setSeen((await refetch()).data ?? null);
    setKnown(null);
  }, [refetch]);
  return {
    query: { data: shown, error: asked.error, isPending: asked.isPending, refetch },
    latest: asked.data,
    isOutdated,
    /** What is newer is what the ledger was being made with already when one began to look. */
    isAwaited: isOutdated && newer.length === 0 && (known ?? []).some(isWaiting),
    lookAgain,
    reviews: all ?? [],
    /** What was decided since somebody began to look at it. */
    newer,
  };
}

/** Has the claim that comes next at hand already while one looks at the one before. */
export function useNextAtHand(id: string | null): void {
  useEffect(() => {
    if (id !== null) void queryClient.prefetchQuery(claimQuery(id));
  }, [id]);
}

const claimQuery = (id: string) => ({
  queryKey: ['tagged', '/v1/claims/{id}', id],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => readTagged('/v1/claims/{id}', { path: { id } }, signal),
});

const isWaiting = ({ state }: Review): boolean => state === 'waiting';
const OFTEN_MS = 1_500;

/** So that somebody who looks at the same claim is noticed before one decides. */
const LOOK_AGAIN_MS = 10_000;

export type UnderReview = ReturnType<typeof useClaimUnderReview>;
