import { useDeferredValue, useMemo, useState } from 'react';
import { useQueryState } from 'nuqs';
import { findWords } from './find-words.js';

/** Words that are looked for, in the address, and where they stand; `step` goes round from one place to the next. */
export function useFound(text: string, onGo: (place: number) => void) {
  const [words, setWords] = useQueryState('find', { defaultValue: '', throttleMs: 300 });
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(words);
  const found = useMemo(() => findWords(text, wanted), [text, wanted]);
  const go = (index: number) => {
    setAt(index);
    onGo(found[index]!.start);
  };
  return {
    words,
    found,
    at: Math.min(at, Math.max(0, found.length - 1)),
    look: (wanted: string) => {
      setAt(-1);
      void setWords(wanted);
    },
    step: (by: 1 | -1) => found.length > 0 && go((at + by + found.length) % found.length),
  };
}
