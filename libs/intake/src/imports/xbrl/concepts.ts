import type { Basis } from '#engine';

/** What a concept of a taxonomy stands for here. */
export interface ConceptTarget {
  readonly metric: string;
  readonly segment: string;
  readonly basis: Basis;
  /** `-1` where the taxonomy counts the other way round. */
  readonly sign: 1 | -1;
  /** Of several concepts for one metric and period the lowest counts. */
  readonly rank: number;
}

/** Concept (`us-gaap:Revenues`) -> what it stands for. */
export type ConceptMap = ReadonlyMap<string, ConceptTarget>;

/**
 * Core metrics and the concepts that carry them, the most comprehensive first: total revenues include what contracts with
 * customers do not (leases, interest). Left out on purpose are concepts that are only a part of what people call so: long-term
 * debt for debt, remaining performance obligations for a backlog, selling, general and administrative expense for sales and marketing, cash for net cash.
 */
const US_GAAP: Readonly<Record<string, readonly string[]>> = {
  revenue: [
    'Revenues',
    'RevenueFromContractWithCustomerExcludingAssessedTax',
    'RevenueFromContractWithCustomerIncludingAssessedTax',
    'SalesRevenueNet',
    'SalesRevenueGoodsNet',
  ],
  gross_profit: ['GrossProfit'],
  operating_income: ['OperatingIncomeLoss'],
  net_income: ['NetIncomeLoss', 'ProfitLoss'],
  eps: ['EarningsPerShareDiluted', 'EarningsPerShareBasicAndDiluted'],
  research_and_development: ['ResearchAndDevelopmentExpense'],
  sales_and_marketing: ['SellingAndMarketingExpense'],
  operating_expenses: ['OperatingExpenses'],
  depreciation: ['DepreciationDepletionAndAmortization', 'DepreciationAmortizationAndAccretionNet'],
  tax_rate: ['EffectiveIncomeTaxRateContinuingOperations'],
  capital_expenditure: ['PaymentsToAcquirePropertyPlantAndEquipment', 'PaymentsToAcquireProductiveAssets'],
  operating_cash_flow: ['NetCashProvidedByUsedInOperatingActivities'],
  share_repurchases: ['PaymentsForRepurchaseOfCommonStock'],
  dividends: ['PaymentsOfDividends', 'PaymentsOfDividendsCommonStock'],
  share_count: ['WeightedAverageNumberOfDilutedSharesOutstanding'],
  inventory: ['InventoryNet'],
  debt: ['DebtLongtermAndShorttermCombinedAmount'],
};

const IFRS: Readonly<Record<string, readonly string[]>> = {
  revenue: ['Revenue', 'RevenueFromContractsWithCustomers'],
  gross_profit: ['GrossProfit'],
  operating_income: ['ProfitLossFromOperatingActivities'],
  net_income: ['ProfitLossAttributableToOwnersOfParent', 'ProfitLoss'],
  eps: ['DilutedEarningsLossPerShare'],
  research_and_development: ['ResearchAndDevelopmentExpense'],
  sales_and_marketing: ['SalesAndMarketingExpense'],
  depreciation: ['DepreciationAndAmortisationExpense'],
  tax_rate: ['AverageEffectiveTaxRate'],
  capital_expenditure: ['PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities'],
  operating_cash_flow: ['CashFlowsFromUsedInOperatingActivities'],
  share_repurchases: ['PaymentsToAcquireOrRedeemEntitysShares'],
  dividends: ['DividendsPaidClassifiedAsFinancingActivities'],
  share_count: ['AdjustedWeightedAverageShares'],
  inventory: ['Inventories'],
  debt: ['Borrowings'],
};

function entriesOf(taxonomy: string, basis: Basis, concepts: typeof US_GAAP): [string, ConceptTarget][] {
  return Object.entries(concepts).flatMap(([metric, names]) =>
    names.map((name, rank): [string, ConceptTarget] => [
      `${taxonomy}:${name}`,
      { metric, segment: 'group', basis, sign: 1, rank },
    ]),
  );
}

/** The map that every company begins with. */
export const DEFAULT_CONCEPTS: ConceptMap = new Map([
  ...entriesOf('us-gaap', 'gaap', US_GAAP),
  ...entriesOf('ifrs-full', 'ifrs', IFRS),
]);
