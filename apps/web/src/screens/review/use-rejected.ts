import { useMemo } from 'react';
import { useList } from '../../api/use-list.js';
import type { RejectedRow } from './queue-row.js';

/** What people rejected and nobody took back, the latest first; each claim once, however many of its statements it was. */
export function useRejected(company: string | null, enabled: boolean) {
  const list = useList('/v1/reviews', { query: { company, action: 'reject', undone: false } }, { enabled });
  const rows = useMemo(() => {
    const latest = new Map<string, RejectedRow>();
    for (const rejection of list.rows)
      if (!latest.has(rejection.claim))
        latest.set(rejection.claim, { id: rejection.claim, company: rejection.company, rejection });
    return [...latest.values()];
  }, [list.rows]);
  return { ...list, rows };
}
