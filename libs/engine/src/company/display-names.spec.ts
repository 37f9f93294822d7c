import { describe, expect, it } from '@jest/globals';
import { displayNames } from './display-names.js';

describe('displayNames', () => {
  it.each([
    ['cloud', { en: ['Cloud Group'], 'zh-Hans': ['云'], 'zh-Hant': ['雲'] }, ['Cloud Group', '云', '雲']],
    ['hybrid_cloud', { en: ['hybrid cloud'], 'zh-Hans': ['混合云'] }, ['Hybrid cloud', '混合云', '混合云']],
    ['iphone', { en: ['iPhone'] }, ['iPhone', 'iPhone', 'iPhone']],
    ['amap', { any: ['Amap'], 'zh-Hant': ['高德'] }, ['Amap', 'Amap', '高德']],
    ['data_center', undefined, ['Data center', '数据中心', '數據中心']],
    ['europe', {}, ['Europe', '欧洲', '歐洲']],
    ['men_s', {}, ['Men’s', 'Men’s', 'Men’s']],
    ['nordhaven', {}, ['Nordhaven', 'Nordhaven', 'Nordhaven']],
    ['钢琴', {}, ['钢琴', '钢琴', '钢琴']],
  ] as const)('%s', (id, names, [en, hans, hant]) =>
    expect(displayNames(id, names)).toEqual({ en, 'zh-Hans': hans, 'zh-Hant': hant }),
  );
});
