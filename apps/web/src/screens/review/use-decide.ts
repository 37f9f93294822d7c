import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf, queryClient, readTagged } from '../../api/client.js';
import { useChange } from '../../api/use-change.js';
import type { DecisionBody, Review } from './decide.js';
import { useReviewer } from './use-reviewer.js';

/** A decision that was not taken because the claim had changed. */
export interface Refused {
  readonly body: DecisionBody;
}

/** Decides on a claim as it was looked at; `refused` where it has changed since, `force` decides on it as it is now. */
export function useDecide(claim: string, tag: string | undefined, onDone: (review: Review) => void) {
  const { author } = useReviewer();
  const [refused, setRefused] = useState<Refused | null>(null);
  const send = useChange('post', '/v1/reviews');
  const decide = (body: DecisionBody, seen = tag) => {
    if (seen === undefined || send.isPending) return;
    const named = { ...body, claim, ...(author !== undefined && { author }) };
    // Told also where the claim is no longer in view by then.
    send.mutateAsync({ body: named, headers: { 'If-Match': seen } }).then(onDone, (error: unknown) => {
      if (!isOutdated(error)) return;
      setRefused({ body });
      // What was done in between is shown with it.
      void queryClient.invalidateQueries();
    });
  };
  const { error } = send;
  return {
    decide,
    pending: send.isPending,
    error: isOutdated(error) ? null : error,
    refused,
    withdraw: () => setRefused(null),
    forget: send.reset,
  };
}

const isOutdated = (error: unknown): boolean => [409, 412].includes(problemOf(error)?.status ?? 0);

/** Takes a review back, as it stands now. */
export function useUndo(onUndone: (review: Review) => void) {
  const { t } = useTranslation('review');
  const { author } = useReviewer();
  const send = useChange('post', '/v1/reviews/{id}/undo');
  const undo = async (review: Review) => {
    if (send.isPending) return;
    const path = { id: review.id };
    const { tag } = await readTagged('/v1/reviews/{id}', { path });
    const body = { reason: t('undoReason'), ...(author !== undefined && { author }) };
    await send.mutateAsync({ path, body, headers: { 'If-Match': tag } });
    onUndone(review);
  };
  // What goes wrong stands in `error`; one that was undone by somebody else is gone either way.
  return {
    undo: (review: Review) => void undo(review).catch(() => undefined),
    pending: send.isPending,
    error: send.error,
  };
}
