import { useEffect, useRef, useState } from 'react';
import { droppedFiles } from './dropped-files.js';

interface Taken {
  readonly onFiles: (files: readonly File[]) => void;
  /** Words that were pasted, where they mean anything. */
  readonly onText?: (text: string) => void;
}

/**
 * Takes files wherever on the screen they are dropped or pasted: beside its place a file would open in the stead of the page,
 * and all that stands on it be lost. What is pasted into a field is the field's. Tells whether files are above the screen now.
 */
export function useFromAnywhere(taken: Taken): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(taken);
  useEffect(() => {
    latest.current = taken;
  });
  useEffect(() => {
    const listeners = listenersFor(() => latest.current, setOver);
    const all = Object.entries(listeners) as [keyof WindowEventMap, (event: Event) => void][];
    for (const [name, hear] of all) window.addEventListener(name, hear);
    return () => {
      for (const [name, hear] of all) window.removeEventListener(name, hear);
    };
  }, []);
  return over;
}

function listenersFor(taken: () => Taken, setOver: (over: boolean) => void) {
  return {
    dragover: (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    },
    dragleave: ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false),
    drop: (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && taken().onFiles(files));
    },
    paste: ({ target, clipboardData }: ClipboardEvent) => {
      if (clipboardData === null || isField(target)) return;
      const text = clipboardData.getData('text/plain');
      if (hasFiles(clipboardData)) taken().onFiles([...clipboardData.files]);
      else if (text.trim() !== '') taken().onText?.(text);
    },
  };
}

function hasFiles(data: DataTransfer | null): data is DataTransfer {
  return data !== null && data.types.includes('Files');
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
