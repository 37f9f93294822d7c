import { describe, expect, it } from '@jest/globals';
import type { CompanyProfile } from '../model/index.js';
import { namesSegment } from './segment-names.js';

const segment = (id: string, parent: string | null, names: CompanyProfile['segments'][number]['names']) => ({
  id,
  parent,
  names,
  predecessors: [],
});
const profile = {
  segments: [
    segment('grocers', null, { en: ['Grocery businesses'] }),
    segment('corner_shops', 'grocers', { en: ['Corner Shops'], 'zh-Hans': ['街角店'] }),
    segment('night_market', 'grocers', { en: ['Night Market'], 'zh-Hans': ['夜市'] }),
    segment('web', null, { any: ['WB'], en: ['Web Business'] }),
  ],
} as unknown as CompanyProfile;

describe('namesSegment', () => {
  it.each([
    ['Results without the grocery businesses rose.', 'grocers', true],
    ['The disposal of Corner Shops and Night Market closed.', 'grocers', true],
    ['街角店和夜市已出售。', 'grocers', true],
    ['街角店已出售。', 'corner_shops', true],
    ['The disposal of Corner Shops closed.', 'grocers', false],
    ['The disposal of Corner Shops closed.', 'night_market', false],
    ['A WB-17 form was filed.', 'web', false],
    ['Anything at all.', 'unknown', false],
  ])('%s: %s %s', (text, id, expected) => {
    expect(namesSegment(text, id, profile)).toBe(expected);
  });
});
