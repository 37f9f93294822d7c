/** What a metric's level is counted in; anything else said of it in per cent is its growth. */
export type Nature = 'money' | 'rate' | 'count' | 'per_share' | 'event' | 'any';

const NATURES: Readonly<Record<string, Nature>> = {
  ...all(
    'rate',
    'gross_margin operating_margin adjusted_ebita_margin margin tax_rate retention market_share take_rate',
  ),
  ...all('rate', 'utilization efficiency engagement monetization comparable_sales'),
  ...all('count', 'share_count orders shipments users members customers headcount stores demand supply capacity'),
  ...all('per_share', 'eps adjusted_eps'),
  ...all('event', 'product_launch product_roadmap deal_closing disposal disposal_impact regulatory_approval'),
  ...all('event', 'facility_opening restructuring listing'),
  ...all('any', 'strategy other profitability unit_economics pricing average_order_value revenue_per_order dividends'),
  ...all('any', 'inventory cost operating_expenses sales_and_marketing research_and_development'),
};

function all(nature: Nature, metrics: string): Record<string, Nature> {
  return Object.fromEntries(metrics.split(' ').map((metric) => [metric, nature]));
}

/** The nature of a core metric; amounts of money unless listed. */
export const natureOf = (core: string): Nature => NATURES[core] ?? 'money';

/** Metrics where more is spent or lost: "leverage" lowers them. */
const COSTS = new Set(
  'cost operating_expenses research_and_development sales_and_marketing depreciation tax_rate inventory debt'.split(
    ' ',
  ),
);

export const isCost = (core: string): boolean => COSTS.has(core);

/** Metrics of money put to work, which a promise to "invest" raises where it names no direction. */
const SPENDING = new Set(['investment', 'capital_expenditure', 'research_and_development']);

export const isSpending = (core: string): boolean => SPENDING.has(core);
