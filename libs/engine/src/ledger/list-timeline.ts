import { targetChange, type Change, type Thread } from '../claim/index.js';
import type { IsoDate, Outcome, TimelineEntry, Verdict } from '../model/index.js';
import type { Scene } from './scene.js';

/** On one day: what was said before what was reported, and the judgement last. */
const ORDER = ['outcome', 'unmentioned', 'due', 'verdict'];

/** The life of a claim in order: statements with their revisions, decisive figures, silent quarters, the due date, verdicts. */
export function listTimeline(
  thread: Thread,
  verdicts: readonly Verdict[],
  outcomes: readonly Outcome[],
  unmentioned: readonly number[],
  scene: Scene,
): readonly TimelineEntry[] {
  const dayOf = (document: number): IsoDate => scene.documents[document]?.document.eventDate ?? scene.asOf;
  const promises = thread.entries.map(({ target, statement: { horizon } }) => ({ target, horizon }));
  const said = thread.entries.map((entry, at) => ({
    at: dayOf(entry.document),
    kind: entry.revision,
    text: entry.statement.quote,
    document: entry.document,
    ...changed(targetChange(promises[at]!, promises.slice(0, at))),
  }));
  const reported = outcomes
    .filter((one) => one.statement === undefined)
    .map((one) => ({
      at: dayOf(one.document),
      kind: 'outcome',
      text: one.quote,
      document: one.document,
    }));
  const silent = unmentioned.map((document) => ({
    at: dayOf(document),
    kind: 'unmentioned',
    text: `not mentioned on ${dayOf(document)} (${scene.documents[document]?.document.period.label ?? ''})`,
    document,
  }));
  const judged = verdicts.map((verdict, at) => ({
    at: verdict.asOf,
    kind: 'verdict',
    text: verdictLine(verdict),
    document: null,
    ...changed(stateChange(verdicts[at - 1], verdict)),
  }));
  return inOrderOfDays([...said, ...reported, ...silent, ...dueEntry(thread, scene.asOf), ...judged]);
}

/** A timeline's lines day by day; what happened on one day keeps its order within its kind. */
export function inOrderOfDays(lines: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return [...lines].sort(byDay);
}

function dueEntry(thread: Thread, asOf: IsoDate): readonly TimelineEntry[] {
  const end = thread.standing.horizon?.end ?? null;
  return end === null || end > asOf
    ? []
    : [{ at: end, kind: 'due', text: `the window closed on ${end}`, document: null }];
}

/** A verdict as a line of a timeline. */
export function verdictLine(verdict: Verdict): string {
  return `${stateOf(verdict)}: ${verdict.explanation}`;
}

function stateOf({ result, void: voided, lifecycle }: Verdict): string {
  return (result ?? voided ?? lifecycle).replaceAll('_', ' ');
}

function stateChange(before: Verdict | undefined, now: Verdict): Change | null {
  return before === undefined || stateOf(before) === stateOf(now) ? null : { from: stateOf(before), to: stateOf(now) };
}

/** Nothing is written where nothing changed. */
function changed(change: Change | null): Pick<TimelineEntry, 'change'> {
  return change === null ? {} : { change };
}

function byDay(a: TimelineEntry, b: TimelineEntry): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}
