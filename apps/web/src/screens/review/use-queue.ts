import { useEffect, useState } from 'react';
import { parseAsString, useQueryState } from 'nuqs';
import { useList } from '../../api/use-list.js';
import { listOf } from './list-of.js';
import type { QueueRow } from './queue-row.js';
import type { Filters } from './use-filters.js';
import { useRejected } from './use-rejected.js';

/**
 * The claims to look at, the least certain first, those that changed since somebody decided before them. What was decided or
 * skipped here is out of the queue until the page is opened anew: the ledger takes a moment to be made with a decision. The
 * claim that is looked at stands in the address from the first on: however the queue is sorted anew, it stays.
 */
export function useQueue(filters: Filters) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [current, choose] = useQueryState('claim', parseAsString.withOptions({ history: 'push' }));
  const isOpen = filters.state === 'open';
  const again = useList('/v1/claims', { query: listOf({ ...filters, state: 'another' }) }, { enabled: isOpen });
  const isRejected = filters.state === 'rejected';
  const claims = useList('/v1/claims', { query: listOf(filters) }, { enabled: !isRejected });
  const rejected = useRejected(filters.company, isRejected);
  const list = isRejected ? rejected : claims;
  const isPending = list.isPending || (isOpen && again.isPending);
  const rows: readonly QueueRow[] = [...(isOpen ? again.rows : []), ...list.rows].filter(
    ({ id }) => !left.has(id) || id === current,
  );
  const at = rows.findIndex(({ id }) => id === current);
  const first = isPending ? undefined : rows[0]?.id;
  useEffect(() => {
    if (current === null && first !== undefined) void choose(first, { history: 'replace' });
  }, [current, first, choose]);
  const go = (by: number) => {
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
    if (next) void choose(next.id);
  };
  const next = (rows[at + 1] ?? rows.find(({ id }) => id !== current && !left.has(id)))?.id ?? null;
  const leave = (id: string) => {
    setLeft((before) => new Set([...before, id]));
    // Somebody may have gone on to another while the decision was sent.
    void choose((now) => (now === id ? next : now));
  };
  const comeBack = (id: string) => {
    setLeft((before) => new Set([...before].filter((one) => one !== id)));
    void choose(id);
  };
  const begin = () => void choose(null, { history: 'replace' });
  return {
    list,
    rows,
    isPending,
    current,
    next,
    go,
    leave,
    comeBack,
    begin,
    hasLeft: left.size > 0,
    choose: (id: string) => void choose(id),
  };
}
