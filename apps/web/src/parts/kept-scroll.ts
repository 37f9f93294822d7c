import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** Where a box stood, and how high its rows were. */
interface Stood {
  readonly offset: number;
  readonly rows: VirtualItem[];
}

const MOST = 40;
/** By box, within entries of the browser's history; those left longest ago go first. */
const stood = new Map<string, Stood>();

/**
 * Lets a virtual box begin where it stood when one left this entry of the browser's history: going back leads to the rows that
 * one came from. `begin` is for the virtualizer's options, `keep` is told of it.
 */
export function useKeptScroll(box: string) {
  const place = `${useLocation().key} ${box}`;
  const [before] = useState(() => stood.get(place));
  const latest = useRef<{ readonly place: string; readonly virtual: Virtualizer<HTMLDivElement, Element> } | null>(
    null,
  );
  useEffect(
    () => () => {
      if (latest.current) remember(latest.current.place, latest.current.virtual);
    },
    [],
  );
  return {
    begin: before && { initialOffset: before.offset, initialMeasurementsCache: before.rows },
    keep: (virtual: Virtualizer<HTMLDivElement, Element>) => {
      latest.current = { place, virtual };
    },
  };
}

function remember(place: string, virtual: Virtualizer<HTMLDivElement, Element>): void {
  stood.delete(place);
  stood.set(place, { offset: virtual.scrollOffset ?? 0, rows: virtual.takeSnapshot() });
  if (stood.size > MOST) stood.delete(stood.keys().next().value!);
}
