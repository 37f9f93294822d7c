import type { Extraction, QuarterComparison } from '../model/index.js';
import { compareRows } from './compare-rows.js';
import { compareStatements } from './compare-statements.js';
import { compareTopics } from './compare-topics.js';
import { groupPeriods, type ReportedPeriod } from './group-periods.js';
import { indexFigures } from './index-figures.js';
import { pairNotes } from './pair-notes.js';
import type { ComparisonScene } from './scene.js';

/**
 * Two periods of a company side by side, each with all of its documents: a row for each measure of each segment and scope
 * that either reports, what was said anew, again, otherwise or no more, what came of it, and topics of one of them only.
 */
export function comparePeriods(from: ReportedPeriod, to: ReportedPeriod, scene: ComparisonScene): QuarterComparison {
  const { documents, facts, claims, profile } = scene;
  const periods = groupPeriods(documents);
  const measures = indexFigures(documents, facts, profile);
  const named = (places: readonly number[]) => places.map((place) => documents[place] as Extraction);
  const [before, after] = [named(from.calls), named(to.calls)];
  const between = { from: from.calls, to: to.calls, fromDay: lastDay(before), toDay: lastDay(after) };
  return {
    from: from.period,
    to: to.period,
    documents: { from: from.calls, to: to.calls },
    notes: pairNotes(from.period, to.period),
    rows: compareRows(from, to, { documents, measures, periods, profile }),
    statements: compareStatements(between, claims),
    topics: compareTopics(before, after, profile),
  };
}

function lastDay(documents: readonly Extraction[]): string {
  return documents.map(({ document }) => document.eventDate).reduce((a, b) => (a > b ? a : b), '');
}

/** The two latest periods on which calls were held; `null` where there is only one. */
export function compareLatest(scene: ComparisonScene): QuarterComparison | null {
  const [from, to] = groupPeriods(scene.documents).slice(-2);
  return from === undefined || to === undefined ? null : comparePeriods(from, to, scene);
}
