import { useEffect } from 'react';

/** Asks again and again while what was asked for is on its way. */
export function useRefresh(isAwaited: boolean, refetch: () => unknown, every: number): void {
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setInterval(() => void refetch(), every);
    return () => clearInterval(timer);
  }, [isAwaited, refetch, every]);
}
