import { useState } from 'react';
import { parseAsString, useQueryState } from 'nuqs';
import type { ClaimRow } from '#contracts';
import { useList } from '../../api/use-list.js';
import { listOf } from './list-of.js';
import type { Filters } from './use-filters.js';

/**
 * The claims to look at, the least certain first, those that changed since somebody decided before them. What was decided or
 * skipped here is out of the queue until the page is opened anew: the ledger takes a moment to be made with a decision.
 */
export function useQueue(filters: Filters) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [chosen, choose] = useQueryState('claim', parseAsString.withOptions({ history: 'push' }));
  const again = useList(
    '/v1/claims',
    { query: listOf({ ...filters, state: 'another' }) },
    { enabled: filters.state === 'open' },
  );
  const list = useList('/v1/claims', { query: listOf(filters) });
  const first = filters.state === 'open' ? again.rows : [];
  const rows: readonly ClaimRow[] = [...first, ...list.rows].filter(({ id }) => !left.has(id) || id === chosen);
  const current = chosen ?? rows[0]?.id ?? null;
  const at = rows.findIndex(({ id }) => id === current);
  const go = (by: number) => {
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
    if (next) void choose(next.id);
  };
  const leave = (id: string) => {
    const next = rows[at + 1] ?? rows.find((row) => row.id !== id && !left.has(row.id));
    setLeft((before) => new Set([...before, id]));
    void choose(next && next.id !== id ? next.id : null);
  };
  const comeBack = (id: string) => {
    setLeft((before) => new Set([...before].filter((one) => one !== id)));
    void choose(id);
  };
  return { list, rows, current, at, go, leave, comeBack, choose: (id: string) => void choose(id) };
}
