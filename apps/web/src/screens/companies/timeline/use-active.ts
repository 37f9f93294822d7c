import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../../../parts/use-keys.js';

/** A pointer that only passes shows nothing. */
const REST_MS = 350;

/** Which row is pointed at, and to which one Tab leads: the last that was, else the first. Escape takes the card away. */
export function useActive(ids: readonly string[]) {
  const [active, setActive] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useKeys('escape', () => setActive(null), { enabled: active !== null });
  const point = (id: string | null) => {
    clearTimeout(timer.current);
    if (id === null) return setActive(null);
    setLast(id);
    timer.current = setTimeout(() => setActive(id), REST_MS);
  };
  const stop = last !== null && ids.includes(last) ? last : (ids[0] ?? null);
  return { active, stop, point };
}
