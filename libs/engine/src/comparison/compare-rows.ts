import { isImport, isSamePeriod, relateSegments } from '../claim/index.js';
import type {
  ComparisonCell,
  ComparisonRow,
  CompanyProfile,
  Extraction,
  ReportingPeriod,
  SeriesPoint,
} from '../model/index.js';
import type { Fact } from '../outcome/index.js';
import { cellOf } from './cell-of.js';
import { changeOf, isExact } from './change-of.js';
import type { ReportedPeriod } from './group-periods.js';
import { figuresOf, isOf, isReportedIn, type Measure } from './index-figures.js';
import { pairNotes } from './pair-notes.js';
import { rowNotes } from './row-notes.js';
import { byReader } from './row-order.js';
import { streakOf, type DatedCell } from './streak-of.js';

/** What stands on one side of a row. */
export interface Side {
  readonly period: ReportingPeriod;
  /** The calls of the period. */
  readonly places: readonly number[];
  readonly measure: Measure | undefined;
  readonly figures: readonly Fact[];
  readonly cell: ComparisonCell | null;
  readonly documents: readonly Extraction[];
}

export interface RowScene {
  readonly documents: readonly Extraction[];
  readonly measures: ReadonlyMap<string, Measure>;
  readonly periods: readonly ReportedPeriod[];
  readonly profile: CompanyProfile;
}

/** One row for each measure that the calls of either period report, in the order in which a reader looks for them. */
export function compareRows(from: ReportedPeriod, to: ReportedPeriod, scene: RowScene): readonly ComparisonRow[] {
  const measures = [...scene.measures.values()];
  const before = new Set(measures.filter((one) => isReportedIn(one, from)));
  const after = new Set(measures.filter((one) => isReportedIn(one, to)));
  const pairs: (readonly [Measure, Measure])[] = [];
  for (const later of after) {
    const earlier = before.has(later) ? later : counterpartOf(later, before, after, scene.profile);
    if (earlier !== undefined) before.delete(earlier);
    pairs.push([earlier ?? later, later]);
  }
  for (const earlier of before) pairs.push([earlier, earlier]);
  return pairs.map(([a, b]) => rowOf(a, b, from, to, scene)).sort(byReader(scene.profile));
}

/**
 * The same measure under another name in the earlier period: of a predecessor of the segment, or with the basis not named
 * on one side. Only where there is one of them.
 */
function counterpartOf(
  later: Measure,
  before: ReadonlySet<Measure>,
  after: ReadonlySet<Measure>,
  profile: CompanyProfile,
): Measure | undefined {
  const free = [...before].filter((one) => !after.has(one) && one.key.metric === later.key.metric);
  const alike = free.filter(({ key }) => key.scope === later.key.scope && key.aspect === later.key.aspect);
  const sameBasis = alike.filter(({ key }) => key.basis === later.key.basis);
  const recut = sameBasis.find(({ key }) => relateSegments(later.key.segment, key.segment, profile) === 'recut');
  if (recut !== undefined) return recut;
  const unnamed = alike.filter(
    ({ key }) =>
      key.segment === later.key.segment && (key.basis === 'unspecified' || later.key.basis === 'unspecified'),
  );
  return unnamed.length === 1 ? unnamed[0] : undefined;
}

function rowOf(
  earlier: Measure,
  later: Measure,
  from: ReportedPeriod,
  to: ReportedPeriod,
  scene: RowScene,
): ComparisonRow {
  const wanted = sideOf(later, to, scene, null);
  const before = sideOf(earlier, from, scene, wanted.cell?.unit ?? null);
  const after = sideOf(later, to, scene, before.cell?.unit ?? null);
  const { metric, basis } = (after.figures[0] ?? before.figures[0] ?? later.facts[0] ?? earlier.facts[0])!.observation;
  const { segment, scope, aspect } = later.key;
  const known = datedCells(later, earlier, to.period, after.cell?.unit ?? null, scene);
  return {
    metric,
    segment,
    scope,
    basis,
    aspect,
    from: before.cell,
    to: after.cell,
    change: changeOf(before.cell, after.cell),
    streak: after.cell === null ? null : streakOf(known),
    series: known.filter(({ period }) => period.end >= from.period.end).map(pointOf),
    notes: [...pairNotes(from.period, to.period), ...rowNotes(before, after, scene.measures.values(), scene.profile)],
  };
}

/** A bound is no point of a line: "triple digits" nine times over would be drawn as a level of 100. */
function pointOf({ period: { label, end }, cell }: DatedCell): SeriesPoint {
  const { value, valueBound, unit, growth, growthBound } = cell;
  return { label, end, value: isExact(valueBound) ? value : null, unit, growth: isExact(growthBound) ? growth : null };
}

function sideOf(measure: Measure, { period, calls }: ReportedPeriod, scene: RowScene, unit: string | null): Side {
  const { documents } = scene;
  const told = figuresOf(measure, period, calls);
  const figures = told.length > 0 ? told : borrowedFigures(measure, period, scene);
  return {
    period,
    places: calls,
    measure,
    figures,
    cell: cellOf(figures, period, measure, documents, unit),
    documents,
  };
}

/** Where the calls of a period do not give a figure: an import of it, else what a later call says of that period. */
function borrowedFigures(measure: Measure, period: ReportingPeriod, { documents, periods }: RowScene): readonly Fact[] {
  const imports = documents.flatMap((one, place) => (isImport(one) ? [place] : []));
  const imported = figuresOf(measure, period, imports);
  if (imported.length > 0 || measure.key.aspect !== null) return imported;
  const later = periods.filter((one) => one.period.end > period.end).flatMap((one) => one.calls);
  const told = measure.facts.filter(
    (fact) => later.includes(fact.document) && isOf(fact, period, measure.key) && isSamePeriod(fact.period, period),
  );
  const first = told[0]?.document;
  return told.filter((fact) => fact.document === first);
}

/** The cells of every period known up to `last`, oldest first, in the unit of the row. */
function datedCells(
  later: Measure,
  earlier: Measure,
  last: ReportingPeriod,
  unit: string | null,
  { periods, documents }: RowScene,
): readonly DatedCell[] {
  return periods
    .filter(({ period }) => period.end <= last.end)
    .flatMap(({ period, calls }) => {
      const cellFrom = (measure: Measure) =>
        cellOf(figuresOf(measure, period, calls), period, measure, documents, unit);
      const cell = cellFrom(later) ?? (earlier === later ? null : cellFrom(earlier));
      return cell === null ? [] : [{ period, cell: inUnit(cell, unit) }];
    });
}

/** A level in another unit is no point of this line; its growth is. */
function inUnit(cell: ComparisonCell, unit: string | null): ComparisonCell {
  return unit === null || cell.unit === null || cell.unit === unit ? cell : { ...cell, value: null, unit: null };
}
