import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { STATEMENT_KINDS } from '#contracts';

/** Which claims stand in the queue. */
export const STATES = ['open', 'another', 'flagged', 'reviewed', 'rejected'] as const;
export type QueueState = (typeof STATES)[number];

/** What the queue is of, kept in the address. */
export function useFilters() {
  const [filters, set] = useQueryStates({
    company: parseAsString,
    metric: parseAsString,
    kind: parseAsStringLiteral(STATEMENT_KINDS),
    state: parseAsStringLiteral(STATES).withDefault('open'),
  });
  return { filters, set };
}

export type Filters = ReturnType<typeof useFilters>['filters'];
