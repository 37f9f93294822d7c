import type { Asked } from '../../api/client.js';
import type { Filters, QueueState } from './use-filters.js';

const OF_STATE: Readonly<Record<Exclude<QueueState, 'rejected'>, Asked['query']>> = {
  open: { reviewed: false, sort: 'confidence' },
  another: { needsAnotherLook: true, sort: 'confidence' },
  flagged: { reviewed: false, flagged: true, sort: 'confidence' },
  reviewed: { reviewed: true, sort: '-updated_at' },
};

/** How the list of claims is asked for what the queue is to hold; what was rejected is no claim. */
export function listOf({ company, metric, kind, state }: Filters): NonNullable<Asked['query']> {
  return { company, metric, kind, ...(state !== 'rejected' && OF_STATE[state]) };
}
