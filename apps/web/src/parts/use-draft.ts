import { useState } from 'react';
import { keepTyped } from './keep-typed.js';

/** A record as it was read into a form, and its version: what a change of it names as `If-Match`. Null for a new one. */
export interface Opened<Draft> {
  readonly draft: Draft;
  readonly tag: string | null;
}

/**
 * What is typed into a form that was opened on a record. `lookAgain` reads the record afresh, after somebody else has
 * changed it: what was typed stays, the rest is as it is now, and `tag` is the version to change.
 */
export function useDraft<Draft extends object>(first: Opened<Draft>, read: () => Promise<Opened<Draft>>) {
  const [{ opened, draft }, set] = useState({ opened: first, draft: first.draft });
  const edit = (change: Partial<Draft>) => set((old) => ({ ...old, draft: { ...old.draft, ...change } }));
  const lookAgain = async () => {
    const now = await read();
    set((old) => ({ opened: now, draft: keepTyped(old.opened.draft, old.draft, now.draft) }));
  };
  return { draft, tag: opened.tag, edit, lookAgain };
}
