import type { Quantity } from '../model/index.js';
import type { Measure } from './figure.js';
import { RATIOS } from './measure-of.js';

const PER_SHARE: ReadonlySet<string> = new Set(['eps', 'adjusted_eps', 'dividends']);
const COUNTED: ReadonlySet<string> = new Set([
  'users',
  'members',
  'customers',
  'stores',
  'orders',
  'shipments',
  'headcount',
  'share_count',
  'engagement',
]);
/** Metrics whose percentages are shares of something ("12 % of our members"): a bare per cent is their level. */
const SHARED: ReadonlySet<string> = new Set([
  'share_count',
  'non_drink_order_share',
  'members',
  'users',
  'customers',
  'orders',
]);
const NOT_MONEY: ReadonlySet<string> = new Set([
  ...RATIOS,
  'users',
  'members',
  'customers',
  'stores',
  'shipments',
  'headcount',
  'share_count',
  'comparable_sales',
  'demand',
  'supply',
  'capacity',
  'efficiency',
  'engagement',
  'tax_rate',
  'eps',
  'adjusted_eps',
]);

/** Can a number of this kind be a figure of this metric? A per-share amount is never revenue, a count never a margin. */
export function fits(quantity: Quantity, measure: Measure, core: string): boolean {
  if (measure === 'share') return !RATIOS.has(core) && !COUNTED.has(core);
  if (measure === 'growth') return !RATIOS.has(core) || quantity.kind === 'percent';
  if (quantity.unit.startsWith('per_share')) return PER_SHARE.has(core);
  if (quantity.kind === 'money') return !NOT_MONEY.has(core) || (core.endsWith('eps') && isSmall(quantity));
  if (quantity.kind === 'percentage_point') return RATIOS.has(core) || EXPENSES.has(core);
  if (quantity.kind === 'percent') return RATIOS.has(core) || SHARED.has(core) || EXPENSES.has(core);
  return quantity.kind === 'count' && COUNTED.has(core);
}

export const EXPENSES: ReadonlySet<string> = new Set([
  'operating_expenses',
  'cost',
  'sales_and_marketing',
  'research_and_development',
  'depreciation',
]);

/** "EPS of $0.67": earnings per share need not say "per share" again. */
const isSmall = ({ low, high }: Quantity): boolean => Math.abs(Number(low ?? high ?? 0)) < 10_000;

/** A dividend below this is one share's: nobody pays out so little in all. */
const SHARE_LIMIT = 1000;

const isPerShare = (core: string, { low, high }: Quantity): boolean =>
  core.endsWith('eps') || (core === 'dividends' && Math.abs(Number(high ?? low ?? SHARE_LIMIT)) < SHARE_LIMIT);

/** The unit that a figure of this metric has: a small amount named as EPS or dividend is per share. */
export function unitOf(quantity: Quantity, core: string): string {
  const { unit, kind } = quantity;
  return kind === 'money' && isPerShare(core, quantity) && !unit.startsWith('per_share') ? `per_share:${unit}` : unit;
}

const SHARE_METRIC: Readonly<Record<string, string>> = {
  operating_income: 'operating_margin',
  gross_profit: 'gross_margin',
  adjusted_ebita: 'adjusted_ebita_margin',
  adjusted_ebitda: 'margin',
  net_income: 'margin',
  adjusted_net_income: 'margin',
  profitability: 'margin',
};

/** "Operating income was $472 million or 32 % of revenue": the share of revenue is a metric of its own. */
export function shareMetric(metric: string, after: string): string {
  if (/^\s*of (?:our )?pre-?tax/.test(after)) return 'tax_rate';
  return SHARE_METRIC[metric] ?? metric;
}
