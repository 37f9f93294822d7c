import { CancelledError } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { CompanyDetail, DisplayNames } from '#contracts';
import { queryClient, read } from '../api/client.js';

/** What the parts of a company are called. */
interface Known {
  readonly company: DisplayNames;
  readonly segments: ReadonlyMap<string, DisplayNames>;
  readonly metrics: ReadonlyMap<string, DisplayNames>;
  readonly calendar: CompanyDetail['calendar'];
}

const known = new Map<string, Known>();
/** When each company was asked for, so that one which nobody knows is not asked for with each row. */
const asked = new Map<string, number>();
const listeners = new Set<() => void>();
let version = 0;
let isTelling = false;
let toldAt = 0;
/** A name that is missing may have come with a later document. */
const ASK_AGAIN_MS = 60_000;
/** The first names are drawn soon; those that follow, as in a long list, are drawn together. */
const SOON_MS = 30;
const TOGETHER_MS = 1_000;
const PATH = '/v1/companies/{id}';
/** Companies that are still to be asked for, the latest last: what came into view last is asked for first. */
const waiting: string[] = [];
/** Only so many are asked for at once: what a screen is about does not wait for names. */
const AT_ONCE = 2;
let underWay = 0;

/** Names of companies and their parts, read once for each company that is named; another answer, drawn again, when some have come. */
export function useKnownNames() {
  const told = useSyncExternalStore(listen, () => version);
  return useMemo(() => namesAt(told), [told]);
}

const namesAt = (at: number) => ({
  at,
  company: (id: string) => knownOf(id)?.company,
  segment: (company: string, id: string) => segmentOf(company, id),
  metric: (company: string, id: string) => knownOf(company)?.metrics.get(id),
  calendar: (id: string) => knownOf(id)?.calendar,
});

function knownOf(id: string): Known | undefined {
  const found = known.get(id);
  if (!found) ask(id);
  return found;
}

/** One that has no name may be of a document that came later. */
function segmentOf(company: string, id: string): DisplayNames | undefined {
  const found = knownOf(company)?.segments.get(id);
  if (!found) ask(company);
  return found;
}

function ask(id: string): void {
  const now = Date.now();
  if (id === '' || now - (asked.get(id) ?? -Infinity) < ASK_AGAIN_MS) return;
  asked.set(id, now);
  waiting.push(id);
  // Asked for while a screen is drawn: what the answer changes is drawn afterwards.
  queueMicrotask(askNext);
}

function askNext(): void {
  if (underWay >= AT_ONCE) return;
  const id = waiting.pop();
  if (id === undefined) return;
  underWay += 1;
  const path = { id };
  const one = { queryKey: ['read', PATH, path, {}], queryFn: () => read(PATH, { path }) };
  void queryClient
    .fetchQuery(one)
    .then(keep, (error: unknown) => askAgain(id, error))
    .finally(() => {
      underWay -= 1;
      askNext();
    });
}

/** The same answer is asked for by what is drawn, and given up where that is drawn no more: the names are still wanted. */
function askAgain(id: string, error: unknown): void {
  if (!(error instanceof CancelledError)) return;
  asked.delete(id);
  ask(id);
}

function keep({ id, names, segments, metrics, calendar }: CompanyDetail): void {
  const named = (parts: readonly { readonly id: string; readonly names: DisplayNames }[]) =>
    new Map(parts.map((part) => [part.id, part.names]));
  known.set(id, { company: names, segments: named(segments), metrics: named(metrics), calendar });
  if (isTelling) return;
  isTelling = true;
  setTimeout(tellAll, Math.max(SOON_MS, toldAt + TOGETHER_MS - Date.now()));
}

function tellAll(): void {
  isTelling = false;
  toldAt = Date.now();
  version += 1;
  listeners.forEach((tell) => tell());
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
