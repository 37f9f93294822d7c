import type { Asked } from '../../api/client.js';
import type { Filters, QueueState } from './use-filters.js';

const OF_STATE: Readonly<Record<QueueState, Asked['query']>> = {
  open: { reviewed: false, sort: 'confidence' },
  another: { needsAnotherLook: true, sort: 'confidence' },
  flagged: { reviewed: false, flagged: true, sort: 'confidence' },
  reviewed: { reviewed: true, sort: '-updated_at' },
};

/** How the list of claims is asked for what the queue is to hold. */
export function listOf({ company, metric, kind, state }: Filters): NonNullable<Asked['query']> {
  return { company, metric, kind, ...OF_STATE[state] };
}
