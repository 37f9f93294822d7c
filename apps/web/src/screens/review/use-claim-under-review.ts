import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AnswerOf, Problem } from '#contracts';
import { queryClient, readTagged, type Tagged } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';

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
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null);
  if (known === null && all && reviews.isFetchedAfterMount) setKnown(idsOf(all));
  return {
    query: { data: shown, error: asked.error, isPending: asked.isPending, refetch: asked.refetch },
    latest: asked.data,
    isOutdated: seen !== null && asked.data !== undefined && asked.data.tag !== seen.tag,
    lookAgain: async () => {
      setSeen((await asked.refetch()).data ?? null);
      setKnown(null);
    },
    reviews: all ?? [],
    /** What was decided since somebody began to look at it. */
    newer: known === null ? [] : (all ?? []).filter(({ id: one }) => !known.has(one)),
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

const idsOf = (reviews: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(reviews.map(({ id }) => id));

/** So that somebody who looks at the same claim is noticed before one decides. */
const LOOK_AGAIN_MS = 10_000;

export type UnderReview = ReturnType<typeof useClaimUnderReview>;
