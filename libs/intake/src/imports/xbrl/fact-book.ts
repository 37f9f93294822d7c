import { Problem } from '#engine';
import { daysInWindow } from '../days.js';
import type { ConceptTarget } from './concepts.js';
import type { FactEntry } from './read-company-facts.js';

/** A value as filings gave it for one period: first on `filed`, last on `lastFiled`. */
export interface FiledValue {
  readonly value: string;
  readonly concept: string;
  readonly rank: number;
  readonly filed: string;
  readonly lastFiled: string;
  readonly form: string;
  readonly accn: string;
}

/** Everything filed for one measure in one unit, by period (`start..end`, a balance `..end`). */
export interface FactSeries {
  readonly target: ConceptTarget;
  /** As XBRL writes it: `USD`, `USD/shares`, `shares`, `pure`. */
  readonly unit: string;
  readonly periods: Map<string, FiledValue[]>;
}

/** Reports of a period; a proxy statement repeats figures in its own rounding. */
const REPORTS = /^(?:10-K|10-Q|10-KT|10-QT|20-F|40-F|6-K|8-K)(?:\/A)?$/;

/** Lengths of a quarter, a half, nine months and a year in days, 52/53-week years and 14-week quarters included. */
const LENGTHS: readonly (readonly [number, number])[] = [
  [80, 100],
  [170, 196],
  [259, 287],
  [350, 380],
];

/** A company of a hundred segments and thirty years has some tens of thousands. */
const MOST_VALUES = 50_000;
/** So often no filer changes its mind about one period. */
const MOST_OF_A_PERIOD = 500;

function tooMany(): Problem {
  const detail = `The file holds more than ${MOST_VALUES} values of mapped concepts, or ${MOST_OF_A_PERIOD} of one period.`;
  return new Problem('unreadable_file', detail, 'Map fewer concepts, or give the facts of one company.');
}

/** Why an entry of a mapped concept was left out. */
export type Skipped = 'other_form' | 'odd_period' | 'odd_number';

/** Files entries by measure, unit and period; repeats of a value cost nothing, so that it grows with the company's history alone. */
export class FactBook {
  readonly series = new Map<string, FactSeries>();
  readonly skipped = new Map<Skipped, number>();
  private values = 0;

  add(entry: FactEntry, target: ConceptTarget): void {
    const reason = reasonAgainst(entry);
    if (reason !== null) this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
    else this.values += file(this.seriesOf(entry, target), entry, target) ? 1 : 0;
    if (this.values > MOST_VALUES) throw tooMany();
  }

  private seriesOf({ unit }: FactEntry, target: ConceptTarget): FactSeries {
    const key = [target.metric, target.segment, target.basis, unit].join('|');
    const known = this.series.get(key);
    if (known !== undefined) return known;
    const series: FactSeries = { target, unit, periods: new Map() };
    this.series.set(key, series);
    return series;
  }
}

function reasonAgainst({ start, end, form, val }: FactEntry): Skipped | null {
  if (!REPORTS.test(form)) return 'other_form';
  if (!/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(val)) return 'odd_number';
  if (start === null) return null;
  const days = daysInWindow({ start, end });
  return LENGTHS.some(([least, most]) => days >= least && days <= most) ? null : 'odd_period';
}

/** True where the value is new for its period. */
function file({ periods }: FactSeries, entry: FactEntry, { rank }: ConceptTarget): boolean {
  const { start, end, val: value, filed, form, accn } = entry;
  const concept = `${entry.taxonomy}:${entry.concept}`;
  const key = `${start ?? ''}..${end}`;
  const values = periods.get(key) ?? [];
  periods.set(key, values);
  const at = values.findIndex((one) => one.value === value && one.concept === concept);
  const known = values[at];
  if (values.length > MOST_OF_A_PERIOD) throw tooMany();
  if (known === undefined) values.push({ value, concept, rank, filed, lastFiled: filed, form, accn });
  else if (isBefore(filed, accn, known)) values[at] = { ...known, filed, form, accn };
  else if (filed > known.lastFiled) values[at] = { ...known, lastFiled: filed };
  return known === undefined;
}

/** Of one day the accession number decides, so that the order of the file makes no difference. */
function isBefore(filed: string, accn: string, known: FiledValue): boolean {
  return filed < known.filed || (filed === known.filed && accn < known.accn);
}
