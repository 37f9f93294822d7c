/** Which way is good, by core metric. What is not listed is `up`. Economic result and numeric direction are two things. */
const DOWN =
  'cost operating_expenses research_and_development sales_and_marketing depreciation tax_rate debt share_count inventory';
const NEUTRAL = 'capital_expenditure investment headcount pricing product_launch product_roadmap strategy other';

/** Levels that are themselves percentages: a percentage of these is a level, not a growth rate. */
const RATES =
  'gross_margin operating_margin adjusted_ebita_margin margin tax_rate take_rate market_share utilization retention engagement';

/** Measures that are growth rates by definition. */
const GROWTH_RATES = 'comparable_sales';

/** Sizes that do not jump threefold from one report to the next; profits and cash flows do and are not listed. */
const STEADY = 'revenue gross_profit cost operating_expenses users members share_count gmv';

/** What companies assume in their guidance rather than promise: told as a point, meant as about. */
const ASSUMED = 'tax_rate share_count depreciation';

/** Amounts at a date rather than over a period. */
const STOCKS = 'net_cash debt users members customers inventory headcount backlog share_count market_share';

/** Promises about these are told apart by what they are about, not by the metric's name. */
const TOPICAL =
  'investment capital_expenditure strategy other product_launch product_roadmap demand supply capacity cost efficiency customers stores shipments deal_closing disposal disposal_impact regulatory_approval facility_opening restructuring listing';

/** Whether GAAP or non-GAAP makes a difference. */
const BASIS_MATTERS =
  'gross_profit gross_margin operating_income operating_margin ebita ebitda adjusted_ebita_margin net_income eps cost operating_expenses research_and_development sales_and_marketing tax_rate free_cash_flow profitability margin';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const down = setOf(DOWN);
const neutral = setOf(NEUTRAL);
const rates = setOf(RATES);
const growthRates = setOf(GROWTH_RATES);
const steady = setOf(STEADY);
const stocks = setOf(STOCKS);
const assumed = setOf(ASSUMED);
const topical = setOf(TOPICAL);
const basisMatters = setOf(BASIS_MATTERS);

export type Polarity = 'up' | 'down' | 'neutral';

/** Which numeric direction of a core metric is the economically better one. */
export function polarityOf(core: string): Polarity {
  if (down.has(core)) return 'down';
  return neutral.has(core) ? 'neutral' : 'up';
}

export const isRate = (core: string): boolean => rates.has(core);
export const isGrowthRate = (core: string): boolean => growthRates.has(core);
export const isSteady = (core: string): boolean => steady.has(core);
export const isAssumption = (core: string): boolean => assumed.has(core);
export const isStock = (core: string): boolean => stocks.has(core);
export const isTopical = (core: string): boolean => topical.has(core);
export const basisMattersFor = (core: string): boolean => basisMatters.has(core);
