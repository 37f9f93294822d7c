import type { ComparisonCell, ComparisonRow, SeriesPoint, Streak } from '#engine';
import { amount } from './amount.js';

type Row = ComparisonRow<unknown>;
type Cell = ComparisonCell<unknown>;

/** `adjusted EBITA (non-GAAP), excluding quick commerce`: what one row measures. */
export function measureInWords({
  metric,
  basis,
  scope,
  aspect,
}: Pick<Row, 'metric' | 'basis' | 'scope' | 'aspect'>): string {
  const adjusted = metric.startsWith('adjusted_');
  const bases = basis === 'unspecified' || adjusted ? '' : ` (${BASES[basis] ?? basis})`;
  const scopes = scope === 'reported' ? '' : `, ${inWords(scope.replace(/^excluding:/, 'excluding '))}`;
  return inWords(metric) + bases + scopes + (aspect === null ? '' : `, ${aspectInWords(aspect)}`);
}

const BASES: Readonly<Record<string, string>> = {
  gaap: 'GAAP',
  non_gaap: 'non-GAAP',
  ifrs: 'IFRS',
  company_defined: 'own',
};

function aspectInWords(aspect: string): string {
  const [kind, rest = ''] = aspect.split(':');
  if (kind === 'months') return `${rest} months`;
  return kind === 'part' ? `of ${inWords(rest)}` : aspect;
}

function inWords(id: string): string {
  return id.replaceAll('_', ' ').replace(/\b(?:ebitd?a|eps|gmv|ai|arpu)\b/g, (one) => one.toUpperCase());
}

/** A level, its growth and how it moved, each on a line: `USD 6.6 billion`, `+70 % yoy`. */
export function cellInWords(cell: Cell | null): string {
  if (cell === null) return '-';
  const { value, valueBound, unit, growth, growthBasis, growthBound, isGrowthDerived, moved } = cell;
  const record = cell.qualifiers.includes('record') ? 'record ' : '';
  const told =
    growth === null
      ? ''
      : `${boundInWords(growthBound)}${signed(growth)} % ${growthBasis ?? ''}${isGrowthDerived ? ' (worked out)' : ''}`;
  const rate = value === null && told !== '' ? record + told : told;
  const move =
    moved === null ? '' : `${signed(moved.value)} ${moved.unit === 'percentage_point' ? 'points yoy' : moved.unit}`;
  const level = value === null ? '' : `${boundInWords(valueBound)}${record}${amount(value, unit)}`;
  return [level, rate, move].flatMap((line) => (line === '' ? [] : [line.trim()])).join('\n');
}

const boundInWords = (bound: Cell['valueBound']): string => (bound === null ? '' : `${bound.replace('_', ' ')} `);

export function changeInWords({ change: { absolute, percent, percentagePoints, growthPoints }, to }: Row): string {
  const level =
    percent !== null
      ? `${signed(percent)} %`
      : percentagePoints !== null
        ? `${signed(percentagePoints)} points`
        : absolute !== null
          ? `${absolute.startsWith('-') ? '' : '+'}${amount(absolute, to?.unit ?? null)}`
          : '';
  const growth = growthPoints === null ? '' : `growth ${signed(growthPoints)} points`;
  return [level, growth].filter(Boolean).join('\n');
}

function signed(number: string): string {
  return number.startsWith('-') || number === '0' ? number : `+${number}`;
}

const STREAKS: Readonly<Record<Streak['of'], string>> = {
  growth: 'growth',
  decline: 'decline',
  double_digit: 'double-digit growth',
  triple_digit: 'triple-digit growth',
  unnamed: 'so',
};

/** `9 periods of triple-digit growth in a row (as said)`. */
export function streakInWords({ periods, of, isSaid }: Streak): string {
  return `${periods} periods of ${STREAKS[of]} in a row (${isSaid ? 'as said' : 'counted'})`;
}

const BARS = '▁▂▃▄▅▆▇█';

/** The levels of at least three periods (else their growth) as bars, lowest to highest; empty where there are fewer. */
export function sparkline(series: readonly SeriesPoint[]): string {
  const levels = series.flatMap(({ value }) => (value === null ? [] : [Number(value)]));
  const drawn = levels.length >= 3 ? levels : series.flatMap(({ growth }) => (growth === null ? [] : [Number(growth)]));
  if (drawn.length < 3) return '';
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  const step = (one: number) => (high === low ? 3 : Math.round(((one - low) / (high - low)) * (BARS.length - 1)));
  return drawn.map((one) => BARS[step(one)]).join('');
}
