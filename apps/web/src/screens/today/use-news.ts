import { useEffect, useState } from 'react';
import { queryClient } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';

const EVERY = 10_000;

/** How many events have come since the screen was opened; when some come, all that is shown is read afresh. */
export function useNews(): number {
  const [{ after, count }, setPlace] = useState({ after: 'now', count: 0 });
  const { data } = useRead('/v1/events', { query: { after, limit: 200 } }, { every: EVERY });
  // What has come moves the place from which the next look begins.
  if (data && data.next !== after) setPlace({ after: data.next, count: count + data.data.length });
  useEffect(() => {
    if (count > 0) void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== '/v1/events' });
  }, [count]);
  return count;
}
