import { metricNamed, segmentNamed, type CompanyProfile, type DateWindow, type IsoDate } from '#engine';
import { daysInWindow } from '../days.js';
import type { Figure } from '../figure.js';
import type { Columns, Field } from './columns.js';
import { readDay } from './read-day.js';
import { readNumber, type WrittenNumber } from './read-number.js';
import { readPeriod } from './read-period.js';
import { basisOf, growthOf, scopeOf, vintageOf } from './read-words.js';
import { readUnit } from './read-unit.js';
import { RowFault } from './row-problem.js';
import type { TableOptions } from './table-settings.js';

/** A row's figure, with the source that the row itself names. */
export interface RowFigure {
  readonly figure: Figure;
  readonly source: string | null;
}

/** What every row of a table is read with. */
export interface TableReading {
  readonly columns: Columns;
  readonly options: TableOptions;
  readonly profile: CompanyProfile;
}

/** The text of a field: of the row's cell, else the default; empty where there is neither. */
type Cells = (field: Field) => string;

/** Reads one row. Throws `RowFault` with the field that is wrong, what is wrong and what to write. */
export function readRow(row: readonly string[], reading: TableReading): RowFigure {
  const cells: Cells = (field) => {
    const column = reading.columns.get(field);
    return (column === undefined ? '' : (row[column.at] ?? '').trim()) || (reading.options.defaults?.[field] ?? '');
  };
  const metric = metricOf(cells, reading);
  const amount = amountOf(cells, metric, reading.profile);
  const filedOn = dayOf(cells, 'reported_on');
  const period = periodOf(cells, reading.profile);
  if (period.end > filedOn)
    throw new RowFault(
      'reported_on',
      `it was reported on ${filedOn}, before the period ended (${period.end})`,
      'Give the day on which the figure was reported.',
    );
  const figure: Figure = {
    metric,
    segment: segmentOf(cells, reading),
    scope: scopeOf(cells('scope')),
    basis: basisOf(cells('basis')),
    period,
    ...amount,
    growth: growthOf(cells('growth')),
    filedOn,
    vintage: vintageOf(cells('vintage')),
    isComparative: false,
    note: null,
    from: null,
  };
  return { figure, source: sourceOf(cells('source')) };
}

function metricOf(cells: Cells, { options, profile }: TableReading): string {
  const name = cells('metric');
  if (name === '') throw new RowFault('metric', 'it is empty', 'Name the metric, such as revenue.');
  const found = metricNamed(options.metrics?.[name] ?? name, profile);
  if (found !== null) return found;
  throw new RowFault(
    'metric',
    `"${name}" is no metric that we know`,
    'Use an id or a usual name (revenue, Gross margin, 营业收入), or map it: "metrics": { "' + name + '": "revenue" }.',
  );
}

function segmentOf(cells: Cells, { options, profile }: TableReading): string {
  const name = cells('segment');
  if (name === '') return 'group';
  const found = segmentNamed(options.segments?.[name] ?? name, profile);
  if (found !== null) return found;
  if (!profile.listed || profile.segments.length === 0)
    return (
      name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '_')
        .replace(/^_+|_+$/g, '') || 'group'
    );
  const known = profile.segments.slice(0, 12).map(({ id }) => id);
  throw new RowFault(
    'segment',
    `"${name}" is no segment of ${profile.id}`,
    `Use one of ${known.join(', ')} ..., or leave it empty for the whole company.`,
  );
}

/** Metrics that are percentages themselves; a percentage of any other is its growth. */
const PERCENTAGES: ReadonlySet<string> = new Set(
  'gross_margin operating_margin adjusted_ebita_margin margin tax_rate take_rate market_share utilization retention engagement comparable_sales'.split(
    ' ',
  ),
);

function amountOf(cells: Cells, metric: string, profile: CompanyProfile): Pick<Figure, 'value' | 'unit'> {
  const written = cells('value');
  const number = readNumber(written);
  if (number === null)
    throw new RowFault(
      'value',
      written === '' ? 'it is empty' : `"${written}" is no number that can be read one way only`,
      'Write 1234.5, 1,234.5, (12.3), 15% or 3.2亿.',
    );
  const { unit, factor } = unitOf(cells, number, metric, profile);
  const core = profile.metrics.find(({ id }) => id === metric)?.core ?? metric;
  if (unit === 'percent' && !PERCENTAGES.has(core))
    throw new RowFault(
      'unit',
      `a percentage is no amount of ${metric}`,
      'Put growth into the column growth, beside the amount.',
    );
  const value = number.value.mul(factor);
  return { value: value.isZero() ? '0' : value.toFixed(), unit };
}

function unitOf(
  cells: Cells,
  number: WrittenNumber,
  metric: string,
  profile: CompanyProfile,
): { unit: string; factor: WrittenNumber['value'] } {
  const currency = cells('currency').toUpperCase() || profile.currency;
  const written =
    cells('unit') || (number.sign === '%' || (PERCENTAGES.has(metric) && cells('currency') === '') ? '%' : '');
  if (written === '' && cells('currency') === '' && number.sign === null)
    throw new RowFault('unit', 'there is none', 'Write USD, USD millions, CNY 亿, %, shares or USD per share.');
  const read = readUnit(written || currencyOf(number.sign) || currency, currency);
  if (read === null)
    throw new RowFault(
      'unit',
      `"${written || currency}" is no unit that we know`,
      'Write USD, USD millions, CNY 亿, %, shares or USD per share.',
    );
  if ((number.sign === '%') !== (read.unit === 'percent') && number.sign === '%')
    throw new RowFault('unit', `the value is a percentage, the unit ${written}`, 'Write one of the two.');
  return read;
}

/** ¥ is two currencies: then the column or the profile says which. */
function currencyOf(sign: string | null): string {
  return sign !== null && /^[A-Z]{3}$/.test(sign) ? sign : '';
}

function dayOf(cells: Cells, field: Field): IsoDate {
  const written = cells(field);
  const day = readDay(written);
  if (day !== null) return day;
  throw new RowFault(
    field,
    written === '' ? 'it is empty' : `"${written}" is no date that can be read one way only`,
    'Write YYYY-MM-DD.',
  );
}

function periodOf(cells: Cells, profile: CompanyProfile): DateWindow {
  if (cells('period_end') === '' && cells('period') !== '') return labelled(cells('period'), profile);
  const end = dayOf(cells, 'period_end');
  if (cells('period_start') === '')
    throw new RowFault(
      'period_start',
      'it is empty, so the figure may be of a quarter or of a year',
      'Give the first day too, or a fiscal label (FY2025 Q3) in the column period.',
    );
  const start = dayOf(cells, 'period_start');
  if (start > end) throw new RowFault('period_start', `it lies after the end (${end})`, 'Swap the two dates.');
  if (daysInWindow({ start, end }) > 400)
    throw new RowFault('period_start', 'the period is longer than a year', 'Give a quarter, a half or a year.');
  return { start, end };
}

function labelled(label: string, { calendar }: CompanyProfile): DateWindow {
  const period = readPeriod(label, calendar);
  if (period !== null) return period;
  throw new RowFault(
    'period',
    `"${label}" is no fiscal period`,
    'Write FY2025 Q3, 2025Q3, FY2025, H1 2025 or 2025年第三季度, or give period_start and period_end.',
  );
}

/** One line that fits into a list. */
function sourceOf(cell: string): string | null {
  const line = cell.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line === '' ? null : line.slice(0, 100);
}
