import type { Statement } from '../model/index.js';
import { statementKey, type Grouping } from './grouping.js';
import type { Thread, ThreadEntry } from './thread.js';

/** Threads statements, given in the order in which they were spoken, into one claim. */
type Rethread = (spoken: readonly { readonly document: number; readonly statement: Statement }[]) => Thread;

/**
 * Makes one claim of those that people decided to be one: all their statements in order, each with its revision anew. The
 * claim stands where the first of them stood.
 */
export function mergeThreads(
  threads: readonly Thread[],
  { together }: Grouping,
  rethread: Rethread,
): readonly Thread[] {
  const groups = threads.map((thread) => new Set([thread]));
  for (const [a, b] of together) {
    const [one, other] = [groupWith(groups, a), groupWith(groups, b)];
    if (one === undefined || other === undefined || one === other) continue;
    const [kept, taken] = groups.indexOf(one) < groups.indexOf(other) ? [one, other] : [other, one];
    for (const thread of taken) kept.add(thread);
    groups.splice(groups.indexOf(taken), 1);
  }
  return groups.map((group) => ([...group].length === 1 ? ([...group][0] as Thread) : rethread(spokenIn([...group]))));
}

function groupWith(groups: readonly Set<Thread>[], key: string): Set<Thread> | undefined {
  return groups.find((group) => [...group].some((thread) => thread.entries.some((entry) => keyOf(entry) === key)));
}

function keyOf({ document, statement }: ThreadEntry): string {
  return statementKey(document, statement.id);
}

function spokenIn(group: readonly Thread[]): readonly ThreadEntry[] {
  return group.flatMap((thread) => thread.entries).sort(byPlace);
}

/** As statements are threaded: by document, the body before the summary that repeats it. */
function byPlace(a: ThreadEntry, b: ThreadEntry): number {
  return (
    a.document - b.document ||
    Number(a.statement.restates !== null) - Number(b.statement.restates !== null) ||
    a.statement.start - b.statement.start ||
    (a.statement.id < b.statement.id ? -1 : 1)
  );
}
