import { Decimal } from 'decimal.js';
import type { Figure } from '../figure.js';

/** Rates that people are promised and filings do not give: part, whole. */
const RATES: readonly (readonly [rate: string, part: string, whole: string])[] = [
  ['gross_margin', 'gross_profit', 'revenue'],
  ['operating_margin', 'operating_income', 'revenue'],
];

const DECIMALS = 2;

/** Margins in per cent, to two decimals, of the two amounts that one day's filing gives for one period. */
export function deriveRates(figures: readonly Figure[]): readonly Figure[] {
  const amounts = new Map(figures.filter(isFirst).map((one) => [keyOf(one, one.metric), one]));
  return RATES.flatMap(([rate, part, whole]) =>
    [...amounts.values()].flatMap((one) => {
      const total = one.metric === part ? amounts.get(keyOf(one, whole)) : undefined;
      return total === undefined || new Decimal(total.value).lte(0) ? [] : [rateOf(rate, one, total)];
    }),
  );
}

/** A rate of one restated and one first-reported amount means nothing. */
function isFirst({ vintage }: Figure): boolean {
  return vintage !== 'restated';
}

function keyOf({ segment, scope, basis, unit, period, filedOn }: Figure, metric: string): string {
  return [metric, segment, scope, basis, unit, period.start, period.end, filedOn].join('|');
}

function rateOf(metric: string, part: Figure, whole: Figure): Figure {
  const percent = new Decimal(part.value).div(whole.value).mul(100).toDecimalPlaces(DECIMALS, Decimal.ROUND_HALF_UP);
  return {
    ...part,
    metric,
    value: percent.isZero() ? '0' : percent.toFixed(),
    unit: 'percent',
    vintage: 'derived',
    note: `${part.metric.replaceAll('_', ' ')} ${part.value} of ${whole.metric} ${whole.value}`,
    from: part.from,
  };
}
