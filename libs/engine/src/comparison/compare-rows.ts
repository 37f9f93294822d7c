import { measurementOf, relateSegments } from '../claim/index.js';
import type { ComparisonRow, CompanyProfile, Extraction, Observation } from '../model/index.js';
import { changeOf } from './change-of.js';
import { cellOf } from './cell-of.js';
import { notesOf } from './notes-of.js';
import { reportedFigures } from './reported-figures.js';

/** One row for each measure of each segment and scope that either document reports for its own period, in a fixed order. */
export function compareRows(from: Extraction, to: Extraction, profile: CompanyProfile): readonly ComparisonRow[] {
  const before = groupByMeasure(reportedFigures(from), profile);
  const after = groupByMeasure(reportedFigures(to), profile);
  const rows: ComparisonRow[] = [];
  for (const [key, figures] of after) {
    const earlier = takeEarlier(key, figures, before, profile);
    rows.push(rowOf(earlier, figures, from, to, profile));
  }
  for (const figures of before.values()) rows.push(rowOf(figures, [], from, to, profile));
  return rows.sort(byName);
}

type Figures = readonly Observation[];

function groupByMeasure(figures: Figures, profile: CompanyProfile): Map<string, Figures> {
  const groups = new Map<string, Observation[]>();
  for (const figure of figures) {
    const key = keyOf(figure, profile);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return groups;
}

function keyOf(figure: Observation, profile: CompanyProfile): string {
  const { metric, basis } = measurementOf(figure.metric, figure.basis, profile);
  return [metric, figure.segment, figure.scope, basis].join('|');
}

/** The same measure in the earlier document: under the same name, or under that of a predecessor of the segment. */
function takeEarlier(key: string, figures: Figures, before: Map<string, Figures>, profile: CompanyProfile): Figures {
  const recut = [...before.keys()].find((other) => isRecutOf(key, other, figures, before, profile));
  const found = before.has(key) ? key : recut;
  const earlier = found === undefined ? [] : (before.get(found) ?? []);
  if (found !== undefined) before.delete(found);
  return earlier;
}

function isRecutOf(
  key: string,
  other: string,
  figures: Figures,
  before: Map<string, Figures>,
  profile: CompanyProfile,
): boolean {
  const [a, b] = [figures[0], before.get(other)?.[0]];
  if (a === undefined || b === undefined || key === other) return false;
  const isSameMeasure = keyOf({ ...b, segment: a.segment }, profile) === key;
  return isSameMeasure && relateSegments(a.segment, b.segment, profile) === 'recut';
}

function rowOf(
  before: Figures,
  after: Figures,
  from: Extraction,
  to: Extraction,
  profile: CompanyProfile,
): ComparisonRow {
  const { metric, segment, scope, basis } = (after[0] ?? before[0]) as Observation;
  const [earlier, later] = [cellOf(before), cellOf(after)];
  return {
    metric,
    segment,
    scope,
    basis,
    from: earlier,
    to: later,
    change: changeOf(earlier, later),
    notes: notesOf(before, after, from, to, profile),
  };
}

function byName(a: ComparisonRow, b: ComparisonRow): number {
  const name = (row: ComparisonRow) =>
    [row.segment === 'group' ? '' : row.segment, row.metric, row.scope, row.basis].join('|');
  return name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0;
}
