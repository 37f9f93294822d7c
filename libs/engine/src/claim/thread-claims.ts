import type { CompanyProfile, Extraction, Flag, Statement } from '../model/index.js';
import { completeRestated } from './complete-restated.js';
import { findRescoped } from './find-rescoped.js';
import { flagRivals } from './flag-rivals.js';
import { statementKey, UNGROUPED, type Grouping } from './grouping.js';
import { leadStatements } from './lead-statements.js';
import { matchThread, type Said } from './match-thread.js';
import { mergeThreads } from './merge-threads.js';
import { hasNumber, measureOf } from './measure.js';
import { familyOf } from './metric-family.js';
import { isRestatement } from './restated-in.js';
import { revisionOf } from './revision-of.js';
import { withoutHintedScope } from './hinted-scope.js';
import { withOpeningName } from './opening-name.js';
import { settleTarget } from './settle-target.js';
import { firstStanding, standingAfter } from './standing-after.js';
import { isTakingBack, takenBackBy } from './taken-back.js';
import type { Thread, ThreadEntry } from './thread.js';
import { mergeTopics } from './topic.js';

/**
 * Threads the statements of ordered documents into claims: one claim per promise, over all its repetitions, revisions and
 * languages. Looks only back: what a later document says never changes how an earlier statement was threaded. What people
 * decided of claims stands above it.
 */
export function threadClaims(
  documents: readonly Extraction[],
  profile: CompanyProfile,
  grouping: Grouping = UNGROUPED,
): readonly Thread[] {
  const threads: Thread[] = [];
  const byFamily = new Map<string, Thread[]>();
  const siblingsOf = (statement: Statement) => listOf(byFamily, familyOf(statement.metric, profile));
  documents.forEach((extraction, document) => {
    const inDocument = new Map<string, Thread>();
    const statements = bodyFirst(flagRivals(completeRestated(extraction.statements.map(asThreaded)), profile));
    const isApart = ({ id }: Statement) => grouping.apart.has(statementKey(document, id));
    const leads = leadStatements(
      statements.filter((one) => !isApart(one) && !isTakingBack(one, profile)),
      { document, day: extraction.document.eventDate },
      siblingsOf,
      profile,
    );
    const byId = new Map(statements.map((one) => [one.id, one]));
    const led = new Map([...leads].map(([id, thread]) => [thread, byId.get(id) ?? null]));
    for (const statement of statements) {
      const ended =
        isTakingBack(statement, profile) && !isApart(statement)
          ? takenBackBy(statement, document, extraction.document, threads, profile).filter((one) => !led.has(one))
          : [];
      if (ended.length > 0) {
        for (const thread of ended) join(thread, statement, document, documents, profile);
        inDocument.set(statement.id, ended[0] as Thread);
        continue;
      }
      const siblings = siblingsOf(statement);
      const thread = isApart(statement)
        ? null
        : (leads.get(statement.id) ?? threadFor(statement, document, siblings, inDocument, led, documents, profile));
      if (thread === null) inDocument.set(statement.id, begin(statement, document, siblings, threads, profile));
      else inDocument.set(statement.id, join(thread, statement, document, documents, profile));
    }
  });
  return mergeThreads(threads, grouping, (spoken) => rethread(spoken, documents, profile));
}

/** One claim of statements that are given in the order in which they were spoken. */
function rethread(
  [first, ...rest]: readonly Pick<ThreadEntry, 'document' | 'statement'>[],
  documents: readonly Extraction[],
  profile: CompanyProfile,
): Thread {
  const { statement, document } = first as ThreadEntry;
  const thread = begin(statement, document, [], [], profile);
  for (const one of rest) join(thread, one.statement, one.document, documents, profile);
  return thread;
}

/** What threading reads beyond the words of one statement alone. */
function asThreaded(statement: Statement): Statement {
  return withOpeningName(withoutHintedScope(statement));
}

/** The body is the record; a summary's line that repeats it comes after it. */
function bodyFirst(statements: readonly Statement[]): readonly Statement[] {
  return [...statements.filter((one) => one.restates === null), ...statements.filter((one) => one.restates !== null)];
}

function threadFor(
  statement: Statement,
  document: number,
  siblings: readonly Thread[],
  inDocument: ReadonlyMap<string, Thread>,
  led: ReadonlyMap<Thread, Statement | null>,
  documents: readonly Extraction[],
  profile: CompanyProfile,
): Thread | null {
  const restated = restatedThread(statement, inDocument, documents[document], profile);
  return (
    restated ??
    bestMatch(statement, { document, day: documents[document]?.document.eventDate ?? '' }, siblings, led, profile) ??
    findRescoped(
      statement,
      document,
      siblings.filter((one) => !led.has(one)),
      documents,
      profile,
    )
  );
}

/** The claim of the statement that this one repeats, where it really does. */
function restatedThread(
  statement: Statement,
  inDocument: ReadonlyMap<string, Thread>,
  extraction: Extraction | undefined,
  profile: CompanyProfile,
): Thread | null {
  const original = extraction?.statements.find((one) => one.id === statement.restates);
  if (original === undefined || !isRestatement(statement, original, profile)) return null;
  return inDocument.get(original.id) ?? null;
}

function bestMatch(
  statement: Statement,
  said: Said,
  siblings: readonly Thread[],
  led: ReadonlyMap<Thread, Statement | null>,
  profile: CompanyProfile,
): Thread | null {
  let best: { readonly thread: Thread; readonly score: number } | null = null;
  for (const thread of siblings) {
    const score = matchThread(statement, { ...said, lead: led.get(thread) ?? null }, thread, profile);
    if (score !== null && (best === null || score > best.score)) best = { thread, score };
  }
  return best?.thread ?? null;
}

function begin(
  statement: Statement,
  document: number,
  siblings: Thread[],
  threads: Thread[],
  profile: CompanyProfile,
): Thread {
  const { target, flags } = settleTarget(statement, [], profile);
  const measure = measureOf(statement, profile);
  const entry: ThreadEntry = {
    document,
    statement,
    measure,
    revision: isTakingBack(statement, profile) ? 'withdrawn' : 'initiated',
    target,
    flags: settledFlags(statement, flags),
  };
  const thread: Thread = { entries: [entry], standing: firstStanding(entry), topic: statement.topic };
  threads.push(thread);
  siblings.push(thread);
  return thread;
}

function join(
  thread: Thread,
  said: Statement,
  document: number,
  documents: readonly Extraction[],
  profile: CompanyProfile,
): Thread {
  const statement = inSegmentOf(thread.standing.statement, said, profile);
  const earlier = thread.entries.flatMap((entry) => (hasNumber(entry.target) ? [entry.target] : []));
  const { target, flags } = settleTarget(statement, earlier, profile);
  const { standing } = thread;
  const from = documents[thread.entries.at(-1)?.document ?? document] as Extraction;
  const to = documents[document] as Extraction;
  const revision = revisionOf({ standing, statement, target, from, to });
  const entry: ThreadEntry = {
    document,
    statement,
    measure: measureOf(statement, profile),
    revision,
    target,
    flags: settledFlags(statement, flags),
  };
  thread.entries.push(entry);
  thread.standing = standingAfter(standing, entry);
  thread.topic = mergeTopics(thread.topic, statement.topic);
  return thread;
}

/** A product named again beside another business stays where it was first said to belong. */
function inSegmentOf(first: Statement, said: Statement, profile: CompanyProfile): Statement {
  const isLaunch = familyOf(said.event ?? said.metric, profile) === 'product_launch';
  if (!isLaunch || said.segment === first.segment) return said;
  return { ...said, segment: first.segment, topic: said.topic.filter((word) => word !== said.segment) };
}

/** A currency that could be corrected is no longer suspect. */
function settledFlags(statement: Statement, added: readonly Flag[]): readonly Flag[] {
  const isCorrected = added.some((flag) => flag.code === 'currency_conflict');
  return [...statement.flags.filter((flag) => !isCorrected || flag.code !== 'unit_suspect'), ...added];
}

function listOf<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
