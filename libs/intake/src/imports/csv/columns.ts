import { Problem } from '#engine';

/** What a column may hold. */
export const FIELDS = [
  'metric',
  'segment',
  'scope',
  'basis',
  'period',
  'period_start',
  'period_end',
  'value',
  'unit',
  'currency',
  'growth',
  'reported_on',
  'vintage',
  'source',
] as const;
export type Field = (typeof FIELDS)[number];

/** Headers that are understood as they are, in lower case. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  metric: ['metric', 'measure', 'kpi', 'item', 'line item', 'account', '指标', '指標', '科目', '项目', '項目'],
  segment: [
    'segment',
    'business',
    'division',
    'business unit',
    '分部',
    '板块',
    '板塊',
    '业务',
    '業務',
    '业务分部',
    '業務分部',
  ],
  scope: ['scope', '口径', '口徑'],
  basis: ['basis', 'accounting basis', 'gaap', 'standard', '准则', '準則', '会计准则', '會計準則'],
  period: [
    'period',
    'fiscal period',
    'fiscal quarter',
    'quarter',
    'fiscal year',
    '期间',
    '期間',
    '报告期',
    '報告期',
    '财季',
    '財季',
  ],
  period_start: ['period start', 'start', 'start date', 'from', '开始日期', '開始日期', '起始日', '期初'],
  period_end: ['period end', 'end', 'end date', 'to', '结束日期', '結束日期', '截止日', '截止日期', '期末'],
  value: [
    'value',
    'amount',
    'actual',
    'figure',
    'reported',
    '数值',
    '數值',
    '金额',
    '金額',
    '数额',
    '數額',
    '实际值',
    '實際值',
  ],
  unit: ['unit', 'units', 'scale', '单位', '單位'],
  currency: ['currency', 'ccy', '币种', '幣種', '货币', '貨幣', '幣別'],
  growth: ['growth', 'yoy', 'yoy growth', 'growth yoy', '同比', '同比增长', '同比增長', '年增率'],
  reported_on: [
    'reported on',
    'reported',
    'report date',
    'filed',
    'filed on',
    'filing date',
    'announced',
    'published',
    '公告日',
    '公告日期',
    '披露日',
    '披露日期',
    '发布日期',
    '發布日期',
    '公布日期',
    '公佈日期',
  ],
  vintage: ['vintage', 'status', 'restated', '版本', '是否重述', '重述'],
  source: ['source', '来源', '來源', '数据来源', '資料來源'],
};

/** Where each field stands in a row. */
export type Columns = ReadonlyMap<Field, { readonly at: number; readonly header: string }>;

function folded(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_./-]+/g, ' ')
    .trim();
}

/**
 * Finds the columns of a table: as `given` (field -> header), else by their usual names in English and Chinese. Throws
 * `bad_option` where a given header does not exist, or where a field without which nothing can be read has neither column
 * nor default.
 */
export function findColumns(
  header: readonly string[],
  given: Readonly<Partial<Record<Field, string>>>,
  defaults: ReadonlySet<Field>,
): Columns {
  const columns = new Map<Field, { at: number; header: string }>();
  for (const field of FIELDS) {
    const at = placeOf(field, header, given[field]);
    if (at >= 0) columns.set(field, { at, header: header[at] ?? '' });
  }
  const has = (field: Field) => columns.has(field) || defaults.has(field);
  const lacking = (['metric', 'value', 'reported_on'] as const).filter((field) => !has(field));
  const missing = [
    ...lacking,
    ...(has('period') || has('period_end') ? [] : ['period (or period_start and period_end)']),
  ];
  if (missing.length > 0) throw unmapped(missing, header);
  return columns;
}

function placeOf(field: Field, header: readonly string[], given: string | undefined): number {
  const names = given === undefined ? HEADERS[field] : [folded(given)];
  const at = names.map((name) => header.findIndex((one) => folded(one) === name)).find((place) => place >= 0) ?? -1;
  if (given === undefined || at >= 0) return at;
  throw new Problem(
    'bad_option',
    `There is no column "${given}" for ${field}.`,
    `The header says: ${header.join(', ')}.`,
  );
}

function unmapped(missing: readonly string[], header: readonly string[]): Problem {
  const advice = `The header says: ${header.slice(0, 30).join(', ')}. Name the column (--column ${missing[0]?.split(' ')[0]}=HEADER) or one value for all rows (--set ${missing[0]?.split(' ')[0]}=VALUE).`;
  return new Problem('bad_option', `No column holds the ${missing.join(', the ')}.`, advice);
}
