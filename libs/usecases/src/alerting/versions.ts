import { Problem } from '#engine';
import type { Tagged } from '../alerting-use-cases.js';
import type { Versioned } from '../ports/index.js';

/** With its version as a tag. */
export function tagged<T>({ view, version }: Versioned<T>): Tagged<T> {
  return { view, tag: String(version) };
}

/** Throws `Problem` `outdated` unless the version is among those that were seen. `*` takes it as it is. */
export function checkSeen(seen: readonly string[], { version }: Versioned<unknown>, what: string): void {
  if (!seen.includes('*') && !seen.includes(String(version))) throw outdated(what);
}

/** The write's answer; null where somebody was faster. */
export function written<T>(answer: T | null | false, what: string): T {
  if (answer === null || answer === false) throw outdated(what);
  return answer;
}

function outdated(what: string): Problem {
  return new Problem('outdated', `The ${what} has changed since you read it.`, 'Read it again and decide anew.');
}
