import {
  likeness,
  particulars,
  relateWindows,
  shareParticular,
  topicOverlap,
  type Thread,
  type WindowRelation,
} from '../claim/index.js';
import type { CompanyProfile, Extraction, Statement } from '../model/index.js';
import { nearnessOf } from './nearness.js';

/** A statement of a later document, with its place. */
export interface Spoken {
  readonly document: number;
  readonly statement: Statement;
}

/** So many later statements are shown with a claim, shared among the later documents. */
const SHOWN = 6;
const MOST_PER_DOCUMENT = 3;

/**
 * What management said later about the same thing without saying the promise again: "supply is coming in", "the profit may
 * go up and down". It changes nothing in the claim and decides nothing. After the window has closed reports answer, not
 * outlooks: then only what names the same particular thing is listed.
 */
export function linkSpoken(
  thread: Thread,
  documents: readonly Extraction[],
  profile: CompanyProfile,
): readonly Spoken[] {
  const since = thread.entries[0]?.document ?? 0;
  const end = thread.standing.horizon?.end ?? null;
  const later = documents.flatMap((extraction, at) => (at > since ? [{ extraction, at }] : []));
  const share = Math.max(1, Math.min(MOST_PER_DOCUMENT, Math.floor(SHOWN / later.length)));
  return later.flatMap(({ extraction, at }) =>
    nearest(
      thread,
      at,
      extraction.statements.filter((one) => isTimely(one, extraction)),
      profile,
    )
      .slice(0, share)
      .map((statement) => ({ document: at, statement })),
  );

  function isTimely(statement: Statement, { document }: Extraction): boolean {
    return end === null || end >= document.eventDate || isSameThing(thread, statement);
  }
}

function nearest(
  thread: Thread,
  document: number,
  statements: readonly Statement[],
  profile: CompanyProfile,
): readonly Statement[] {
  const own = new Set(
    thread.entries.filter((entry) => entry.document === document).map(({ statement }) => statement.start),
  );
  const found = statements.flatMap((statement) => {
    const far = own.has(statement.start) ? null : distanceOf(statement, thread, profile);
    return far === null ? [] : [{ statement, far }];
  });
  const once = new Map(found.sort((a, b) => b.far - a.far).map((one) => [one.statement.start, one]));
  return [...once.values()].sort((a, b) => a.far - b.far).map(({ statement }) => statement);
}

function isSameThing({ topic, standing }: Thread, statement: Statement): boolean {
  return shareParticular(
    particulars(topic, standing.statement.segment),
    particulars(statement.topic, statement.segment),
  );
}

/** What is said of the very period goes before what is said of another. */
const WINDOWS: Readonly<Record<WindowRelation, number>> = { same: -0.5, rolled: -0.5, open: 0, half: 0, moved: 0.5 };

/** Nearness of the subject first, then of the dates, then of the words; the body before a summary of it. */
function distanceOf(statement: Statement, thread: Thread, profile: CompanyProfile): number | null {
  const { standing } = thread;
  const near = nearnessOf(statement, standing, profile);
  if (near === null) return null;
  const window = WINDOWS[relateWindows(standing.horizon, statement.horizon)];
  const { lang, quote, topic } = standing.statement;
  const summary = statement.section === 'summary' ? 1 : 0;
  const about = 0.4 * topicOverlap(topic, statement.topic);
  return near + window + summary - about - (lang === statement.lang ? 0.9 * likeness(quote, statement.quote) : 0);
}
