/**
 * What a metric is called when we speak of it ourselves, `Simplified/Traditional`, where that is not the first of the wordings
 * in which companies speak of it. Traditional ones as in the press of Taiwan.
 */
export const metricLabelsZh: Readonly<Record<string, string>> = {
  revenue: '收入/營收',
  operating_income: '经营利润/營業利益',
  operating_margin: '经营利润率/營業利益率',
  ebita: 'EBITA',
  ebitda: 'EBITDA',
  adjusted_ebita_margin: '经调整EBITA利润率/調整後EBITA利潤率',
  net_income: '净利润/淨利',
  eps: '每股收益/每股盈餘',
  profitability: '盈利/獲利',
  operating_cash_flow: '经营现金流/營業現金流',
  operating_expenses: '经营费用/營業費用',
  sales_and_marketing: '销售费用/行銷費用',
  dividends: '股息/股利',
  share_count: '股数/股數',
  gmv: 'GMV',
  stores: '门店/門市',
  average_order_value: '客单价/客單價',
  revenue_per_order: '单均收入/每單收入',
  market_share: '市场份额/市占率',
};
