import { queryClient } from '../../api/client.js';

/** Why a key does nothing now: a decision is being saved, the claim is not there yet, or came so lately that nobody can have seen it. */
export type Held = 'saving' | 'loading' | 'early';

/** Before that nobody has seen what came into view, in milliseconds. */
const SEEN_MS = 250;

/** Is a decision, or the taking back of one, on its way? */
export function isSaving(): boolean {
  const isReview = (key: unknown) => typeof key === 'string' && key.startsWith('/v1/reviews');
  return queryClient.isMutating({ predicate: ({ options }) => isReview(options.mutationKey?.[1]) }) > 0;
}

/** Does what is wanted unless a decision is on its way: what follows on it would be about another claim. */
export function unlessSaving(act: () => void, onHeld: (held: Held) => void): void {
  if (isSaving()) onHeld('saving');
  else act();
}

/** As `unlessSaving`; nor is a claim decided on before it can have been seen. */
export function onceSeen(since: number, act: () => void, onHeld: (held: Held) => void): void {
  if (!isSaving() && performance.now() - since < SEEN_MS) onHeld('early');
  else unlessSaving(act, onHeld);
}
