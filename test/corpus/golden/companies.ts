import { parseCompanyProfile } from '../../../libs/engine/src/company/index.js';
import type { CompanyProfile } from '../../../libs/engine/src/model/index.js';
import { toTraditional } from '../check.js';

type SegmentNames = readonly [id: string, en: string, hans: string, hant: string];

/** Invented companies of many trades; their year is the calendar year. */
const TRADES: Readonly<Record<string, readonly [currency: string, ...segments: SegmentNames[]]>> = {
  plain: ['USD'],
  platform: [
    'CNY',
    ['cloud', 'Cloud', '云业务', '雲端業務'],
    ['advertising', 'Advertising', '广告业务', '廣告業務'],
    ['games', 'Games', '游戏业务', '遊戲業務'],
    ['delivery', 'Food Delivery', '外卖业务', '外送業務'],
  ],
  carmaker: [
    'USD',
    ['vehicles', 'Automotive', '汽车业务', '汽車業務'],
    ['storage', 'Energy Storage', '储能业务', '儲能業務'],
  ],
  chipmaker: [
    'USD',
    ['data_center', 'Data Center', '数据中心业务', '資料中心業務'],
    ['mobile', 'Mobile', '手机业务', '手機業務'],
  ],
  retailer: ['USD', ['apparel', 'Apparel', '服装业务', '服飾業務'], ['online', 'Online', '线上业务', '線上業務']],
  bank: ['HKD', ['wealth', 'Wealth Management', '财富管理业务', '財富管理業務']],
  airline: ['USD', ['passenger', 'Passenger', '客运业务', '客運業務'], ['cargo', 'Cargo', '货运业务', '貨運業務']],
  drugmaker: [
    'USD',
    ['oncology', 'Oncology', '肿瘤业务', '腫瘤業務'],
    ['vaccines', 'Vaccines', '疫苗业务', '疫苗業務'],
  ],
};

const profileOf = (id: string): CompanyProfile => {
  const [currency, ...segments] = TRADES[id]!;
  return parseCompanyProfile({
    id,
    names: { en: ['Kestrel'] },
    currency,
    calendar: { yearEnd: '12-31' },
    segments: segments.map(([segment, en, hans, hant]) => ({
      id: segment,
      names: { en: [en], 'zh-Hans': [hans], 'zh-Hant': [hant, toTraditional(hans)] },
    })),
  });
};

export const COMPANIES: ReadonlyMap<string, CompanyProfile> = new Map(
  Object.keys(TRADES).map((id) => [id, profileOf(id)]),
);
