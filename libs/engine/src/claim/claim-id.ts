import type { Extraction } from '../model/index.js';
import { digest } from './digest.js';
import type { Thread } from './thread.js';

/**
 * An id made from what began the claim (document, place, metric, segment): the same documents give the same ids in any order
 * of arrival, and two claims of one sentence differ.
 */
export function claimId(thread: Thread, documents: readonly Extraction[]): string {
  const entry = thread.entries[0];
  const { start, metric, segment, scope, basis, id } = entry?.statement ?? ({} as never);
  const sha = documents[entry?.document ?? 0]?.document.sha256 ?? '';
  return `c-${digest([sha, start, metric, segment, scope, basis, id].join('|'))}`;
}
