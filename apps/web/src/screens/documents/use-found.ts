import { useDeferredValue, useMemo, useState } from 'react';
import { useQueryState } from 'nuqs';
import { findWords } from './find-words.js';

/** Words that are looked for, in the address, and where they stand; `step` goes round from one place to the next. */
export function useFound(text: string, onGo: (place: number) => void) {
  const [words, setWords] = useQueryState('find', { defaultValue: '', throttleMs: 300 });
  const [at, setAt] = useState(-1);
  const wanted = useDeferredValue(words);
  const found = useMemo(() => findWords(text, wanted), [text, wanted]);
  // Whoever types and presses Enter at once means what they typed, shown or not yet.
  const step = (by: 1 | -1) => {
    const places = findWords(text, words);
    const index = (at + by + places.length) % places.length;
    if (places.length === 0) return;
    setAt(index);
    onGo(places[index]!.start);
  };
  return {
    words,
    found,
    at: Math.min(at, Math.max(0, found.length - 1)),
    look: (wanted: string) => {
      setAt(-1);
      void setWords(wanted);
    },
    step,
  };
}
