import { useSyncExternalStore } from 'react';

/** Keys that do something now, and what. */
export interface Shortcut {
  readonly keys: string;
  readonly does: string;
  /** On every screen, not on this one only. */
  readonly everywhere: boolean;
}

let shortcuts: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

/** Makes keys known to the list of keys, until the function that it gives is called. */
export function announce(shortcut: Shortcut): () => void {
  become([...shortcuts, shortcut]);
  return () => become(shortcuts.filter((one) => one !== shortcut));
}

/** The keys that do something now, in the order in which they came. */
export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(listen, () => shortcuts);
}

function become(next: readonly Shortcut[]): void {
  shortcuts = next;
  listeners.forEach((tell) => tell());
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
