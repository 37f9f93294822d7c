/** A phrase of our own in one or more scripts, and the metrics that it names: `id`, `id/scope` or `id/scope/basis`. */
export interface MetricCase {
  readonly phrases: readonly string[];
  readonly metrics: readonly string[];
}

export const metricCases: readonly MetricCase[] = [
  { phrases: ['Revenue was strong', 'net sales were strong', '营收表现强劲', '營收表現強勁'], metrics: ['revenue'] },
  { phrases: ['our top-line held up'], metrics: ['revenue'] },
  { phrases: ['gross profit rose', '毛利润上升', '毛利潤上升'], metrics: ['gross_profit'] },
  { phrases: ['gross margins widened', '毛利率扩大', '毛利率擴大'], metrics: ['gross_margin'] },
  {
    phrases: ['operating profit fell', '经营利润下降', '經營利潤下降', '营业利益下滑', '營業利益下滑'],
    metrics: ['operating_income'],
  },
  { phrases: ['an operating loss', '经营亏损', '經營虧損'], metrics: ['operating_income'] },
  { phrases: ['operating margin', '经营利润率', '經營利潤率', '營益率'], metrics: ['operating_margin'] },
  {
    phrases: ['adjusted EBITA', '经调整EBITA', '經調整 EBITA', '调整后的EBITA', '調整後的 EBITA'],
    metrics: ['adjusted_ebita/reported/non_gaap'],
  },
  { phrases: ['EBITDA', '息税折旧摊销前利润'], metrics: ['ebitda'] },
  { phrases: ['net income', '净利润', '淨利潤', '归母净利润', '歸母淨利潤'], metrics: ['net_income'] },
  {
    phrases: ['non-GAAP net income', '非GAAP净利润', '非GAAP淨利潤', '经调整净利润', '經調整淨利潤'],
    metrics: ['adjusted_net_income/reported/non_gaap'],
  },
  { phrases: ['GAAP net income', 'GAAP净利润', 'GAAP 淨利潤'], metrics: ['net_income/reported/gaap'] },
  { phrases: ['diluted earnings per share', 'EPS', '每股收益', '每股盈餘'], metrics: ['eps'] },
  { phrases: ['adjusted diluted EPS', 'non-GAAP earnings per share'], metrics: ['adjusted_eps/reported/non_gaap'] },
  { phrases: ['SG&A expenses', 'operating expenses', '经营费用', '經營費用'], metrics: ['operating_expenses'] },
  {
    phrases: ['research and development', 'R&D expenses', '研发费用', '研發費用'],
    metrics: ['research_and_development'],
  },
  { phrases: ['selling and marketing expenses', '销售费用', '銷售費用'], metrics: ['sales_and_marketing'] },
  { phrases: ['effective tax rate', '有效税率', '有效稅率'], metrics: ['tax_rate'] },
  {
    phrases: ['cash from operations', 'operating cash flow', '经营活动现金流', '經營活動現金流'],
    metrics: ['operating_cash_flow'],
  },
  { phrases: ['free cash flow', '自由现金流', '自由現金流'], metrics: ['free_cash_flow'] },
  {
    phrases: ['capital expenditures', 'CapEx', '资本支出', '資本支出', '资本开支', '資本開支'],
    metrics: ['capital_expenditure'],
  },
  { phrases: ['net cash', '净现金', '淨現金'], metrics: ['net_cash'] },
  { phrases: ['share repurchases', 'buybacks', '股票回购', '股票回購'], metrics: ['share_repurchases'] },
  { phrases: ['dividends', '股息', '股利'], metrics: ['dividends'] },
  { phrases: ['GMV', '商品交易总额', '商品交易總額'], metrics: ['gmv'] },
  { phrases: ['comparable-store sales', 'same-store sales', '同店销售', '同店銷售'], metrics: ['comparable_sales'] },
  { phrases: ['average order value', '客单价', '客單價'], metrics: ['average_order_value'] },
  { phrases: ['unit economics', '单位经济', '單位經濟'], metrics: ['unit_economics'] },
  { phrases: ['take rate', '货币化率', '貨幣化率'], metrics: ['take_rate'] },
  { phrases: ['daily active users', 'MAUs', '日活跃用户', '日活躍用戶'], metrics: ['users'] },
  { phrases: ['paying subscribers', '付费会员', '付費會員'], metrics: ['members'] },
  { phrases: ['market share', '市场份额', '市場份額', '市佔率'], metrics: ['market_share'] },
  { phrases: ['inventories', '库存', '庫存', '存货', '存貨'], metrics: ['inventory'] },
  { phrases: ['headcount', '员工人数', '員工人數'], metrics: ['headcount'] },
  { phrases: ['organic revenue', 'revenue on an organic basis'], metrics: ['revenue/organic'] },
  {
    phrases: ['constant-currency revenue', '按固定汇率计算的收入', '按固定匯率計算的收入'],
    metrics: ['revenue/constant_currency'],
  },
  {
    phrases: ['on a like-for-like basis, revenue rose', '按可比口径计算,收入增加', '按可比口徑計算,收入增加'],
    metrics: ['revenue/like_for_like'],
  },
  { phrases: ['excluding hardware, revenue rose'], metrics: ['revenue/excluding:hardware'] },
  { phrases: ['revenue rose, excluding hardware.'], metrics: ['revenue/excluding:hardware'] },
  { phrases: ['剔除硬件业务,收入增加'], metrics: ['revenue/excluding:硬件业务'] },
  { phrases: ['Revenue was 9 billion, up 4%, or 6% in constant currency'], metrics: ['revenue'] },
];

/** What only looks like a metric. */
export const noMetricCases: readonly string[] = [
  'in order to serve people',
  'our app store ranking',
  'investors asked',
  'on this earnings call',
  'an order of magnitude',
  'a better user experience',
  'the supply chain',
  'our share price',
  'we remain enthusiastic',
  'costumes and stories',
  'the companies',
  'reordering',
  '用户体验很好',
  '用戶體驗很好',
  '供应链稳定',
  '供應鏈穩定',
  '投资者关系',
  '投資者關係',
];
