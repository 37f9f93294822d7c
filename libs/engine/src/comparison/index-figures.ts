import { isNear, isSamePeriod } from '../claim/index.js';
import type { CompanyProfile, DateWindow, Extraction } from '../model/index.js';
import type { Fact } from '../outcome/index.js';
import type { ReportedPeriod } from './group-periods.js';
import { measureKeyOf, nameOfKey, type MeasureKey } from './measure-key.js';

/** All figures of one measure, over all documents and periods. */
export interface Measure {
  readonly key: MeasureKey;
  readonly facts: readonly Fact[];
}

/** What has no measure of its own: two figures of it are hardly of one thing. */
const UNNAMED = new Set(
  (
    'other strategy product_launch product_roadmap deal_closing disposal disposal_impact regulatory_approval ' +
    'facility_opening restructuring listing'
  ).split(' '),
);

/** The figures that may stand in a table, by measure: what management or an import gives and nothing speaks against. */
export function indexFigures(
  documents: readonly Extraction[],
  facts: readonly Fact[],
  profile: CompanyProfile,
): ReadonlyMap<string, Measure> {
  const measures = new Map<string, { readonly key: MeasureKey; readonly facts: Fact[] }>();
  for (const fact of facts) {
    const document = documents[fact.document]?.document;
    if (document === undefined || !isFigure(fact)) continue;
    const key = measureKeyOf(fact.observation, document.period, profile);
    const name = nameOfKey(key);
    const measure = measures.get(name) ?? { key, facts: [] };
    measures.set(name, measure);
    measure.facts.push(fact);
  }
  return measures;
}

const DOUBTFUL = new Set(['analyst_figure', 'model_proposed', 'unit_suspect']);

function isFigure({ observation, doubt }: Fact): boolean {
  const { value, growth, event, metric, statedBy, flags } = observation;
  if ((value === null && growth === null) || event !== null || UNNAMED.has(metric)) return false;
  const isDoubtful = statedBy === 'analyst' || flags.some((flag) => DOUBTFUL.has(flag.code));
  return !isDoubtful && doubt !== 'unit_suspect' && doubt !== 'unconfirmed';
}

/** The figures of a measure that are of a period, from the given documents. */
export function figuresOf(
  measure: Measure | undefined,
  period: DateWindow,
  places: readonly number[],
): readonly Fact[] {
  return (measure?.facts ?? []).filter((fact) => places.includes(fact.document) && isOf(fact, period, measure!.key));
}

/** A figure of another length of time, of a share or of a stock is of the period in which it ends. */
export function isOf(fact: Fact, period: DateWindow, { aspect }: MeasureKey): boolean {
  const isAtTheEnd = aspect !== null || fact.period.start === fact.period.end;
  return isAtTheEnd ? isNear(fact.period.end, period.end) : isSamePeriod(fact.period, period);
}

/** Does a document of the period report the measure? */
export function isReportedIn(measure: Measure, { period, calls }: ReportedPeriod): boolean {
  return figuresOf(measure, period, calls).length > 0;
}
