import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Address whose heading was there last; null before the first. */
let headed: string | null = null;
const WAIT_MS = 50;
const MOST_WAITS = 20;

/**
 * Moves the focus to the heading of a screen that one has gone to, so that what reads the page aloud says where one is and
 * Tab goes on from there. Not on the first load unless it is asked for, and not away from a field of the new screen that has
 * the focus already.
 */
export function useHeadingFocus(always = false): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const isNew = headed !== null && headed !== pathname;
    headed = pathname;
    return isNew || always ? focusWhenFree(heading) : undefined;
  }, [pathname, always]);
  return heading;
}

/** Once no dialogue holds the focus: the command bar leads to a screen while it closes. */
function focusWhenFree(heading: RefObject<HTMLHeadingElement | null>): () => void {
  let timer = 0;
  const attempt = (left: number) => {
    if (left > 0 && document.querySelector('[role="dialog"]')) {
      timer = window.setTimeout(() => attempt(left - 1), WAIT_MS);
      return;
    }
    const { activeElement: at } = document;
    if (!at?.closest('main input, main textarea')) heading.current?.focus({ preventScroll: true });
  };
  timer = window.setTimeout(() => attempt(MOST_WAITS));
  return () => window.clearTimeout(timer);
}
