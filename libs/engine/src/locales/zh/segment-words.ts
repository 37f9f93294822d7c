/** Words for the whole company, `Simplified/Traditional` where the scripts differ. Weak: a named business wins. */
export const groupWordsZh: readonly string[] = [
  '合并',
  '合併',
  '集团整体/集團整體',
  '公司整体/公司整體',
  '整体营收/整體營收',
  '总收入/總收入',
  '总营收/總營收',
  '总合并收入/總合併收入',
  '本公司',
  '全公司',
];

/** Words for the market at large. */
export const industryWordsZh: readonly string[] = [
  '行业/行業',
  '业界/業界',
  '产业/產業',
  '大盘/大盤',
  '整体市场/整體市場',
  '市场规模/市場規模',
  '全球市场/全球市場',
];

/** Nouns that make a business of the words before them. */
export const businessNounsZh: readonly string[] = [
  '业务/業務',
  '事业群/事業群',
  '集团/集團',
  '分部',
  '板块/板塊',
  '事业部/事業部',
  '部门/部門',
];

/** Parts of the world that companies report on. */
export const regionNamesZh: Readonly<Record<string, readonly string[]>> = {
  north_america: ['北美', '北美洲'],
  united_states: ['美国市场/美國市場'],
  europe: ['欧洲/歐洲'],
  china: ['中国内地/中國內地', '中国大陆/中國大陸', '中国区/中國區', '中国市场/中國市場'],
  greater_china: ['大中华区/大中華區', '大中华/大中華'],
  japan: ['日本'],
  india: ['印度'],
  apac: ['亚太/亞太', '亚太区/亞太區'],
  international: ['国际业务/國際業務', '海外业务/海外業務', '海外市场/海外市場'],
  southeast_asia: ['东南亚/東南亞'],
};

/** Words that stand before 业务 without naming a business. */
export const notSegmentWordsZh: readonly string[] = [
  '我们',
  '我們',
  '公司',
  '各',
  '该',
  '該',
  '本',
  '主要',
  '其他',
  '其它',
  '核心',
  '现有',
  '現有',
  '新',
  '相关',
  '相關',
  '这',
  '這',
  '整体',
  '整體',
  '和',
  '与',
  '與',
  '的',
  '在',
  '对',
  '對',
  '所有',
  '亏损',
  '虧損',
];
