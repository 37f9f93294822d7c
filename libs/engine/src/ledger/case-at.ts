import {
  firstStanding,
  isImport,
  overlaps,
  standingAfter,
  type Standing,
  type Thread,
  type ThreadEntry,
} from '../claim/index.js';
import type { Extraction, IsoDate, Statement } from '../model/index.js';
import { heedFilings } from '../outcome/index.js';
import type { Case } from '../verdict/index.js';
import type { Scene } from './scene.js';

/** The case as it stood when `document` had been read, on the day `asOf`. */
export function caseAt(thread: Thread, document: number, asOf: IsoDate, scene: Scene): Case {
  const entries = thread.entries.filter((entry) => entry.document <= document);
  return caseOf(standingOf(entries), thread, document, asOf, null, scene);
}

/** The case of the first statement alone, beside everything known now. */
export function originalCase(thread: Thread, scene: Scene): Case {
  const document = scene.documents.length - 1;
  const first = firstStanding(thread.entries[0] as ThreadEntry);
  return caseOf(first, thread, document, scene.asOf, replacementOf(thread, scene), scene);
}

export function standingOf(entries: readonly ThreadEntry[]): Standing {
  return entries.slice(1).reduce(standingAfter, firstStanding(entries[0] as ThreadEntry));
}

function caseOf(
  standing: Standing,
  thread: Thread,
  document: number,
  asOf: IsoDate,
  replacedBy: IsoDate | null,
  scene: Scene,
): Case {
  const made = thread.entries[0] as ThreadEntry;
  const head = (scene.documents[made.document] as Extraction).document;
  const { horizon } = standing;
  return {
    standing,
    measure: standing.measure,
    window: { start: horizon?.start ?? null, end: horizon?.end ?? null },
    candidates: horizon?.candidates ?? [],
    topic: thread.topic,
    beside: besideOf(standing, scene),
    promisedSince: promisedSince(standing, made.document, document, scene),
    madeOn: head.eventDate,
    madeIn: made.document,
    reportedThen: { start: head.period.start, end: head.period.end },
    facts: heedFilings(
      scene.facts.filter((fact) => fact.document <= document),
      scene.profile,
    ),
    replacedBy,
    reports: scene.documents
      .slice(0, document + 1)
      .map((one) => ({ period: one.document.period, eventDate: one.document.eventDate, isImport: isImport(one) })),
    asOf,
    profile: scene.profile,
  };
}

/** Only an event has use for them: that it is still promised says that it has not come. */
function promisedSince(
  { measure }: Standing,
  made: number,
  document: number,
  { documents }: Scene,
): Case['promisedSince'] {
  if (measure !== 'event') return [];
  return documents
    .slice(0, document + 1)
    .flatMap(({ statements }, at) =>
      at > made ? statements.flatMap((one) => (one.event === null ? [] : [{ document: at, statement: one }])) : [],
    );
}

function besideOf({ statement, document }: Standing, { documents }: Scene): readonly Statement[] {
  const said = documents[document]?.statements ?? [];
  return said.filter((one) => one.id !== statement.id && overlaps(one, statement));
}

/** The day on which the promise was put on another scope or unit, unless a figure on the old one came before. */
function replacementOf(thread: Thread, { documents, facts }: Scene): IsoDate | null {
  const turn = thread.entries.find((entry) => entry.revision === 'rescoped' || entry.revision === 'not_comparable');
  const first = thread.entries[0]?.statement;
  if (turn === undefined || first === undefined) return null;
  const stillGiven = facts.some(
    (fact) =>
      fact.document >= turn.document &&
      fact.observation.metric === first.metric &&
      fact.observation.segment === first.segment &&
      fact.observation.scope === first.scope &&
      isSameUnit(fact.observation.unit, first.target?.unit),
  );
  return stillGiven ? null : (documents[turn.document]?.document.eventDate ?? null);
}

function isSameUnit(a: string | null, b: string | undefined): boolean {
  return b === undefined || a === b;
}
