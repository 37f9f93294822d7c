import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../company/index.js';
import { segmentName } from './claim-summary.js';

const named = (names: Readonly<Record<string, readonly string[]>>) => ({
  ...neutralProfile('sample', {}),
  segments: [{ id: 'wafer_tools', parent: null, names, predecessors: [] }],
});

describe('segmentName', () => {
  it.each([
    ['an abbreviation that all languages share', { any: ['WTG'], en: ['Wafer Tools Group'] }, 'WTG'],
    ['the English name before that of a product', { any: ['Lathe X', 'MX200'], en: ['Wafer Tools'] }, 'Wafer Tools'],
    ['an abbreviation behind products', { any: ['Lathe X', 'WTG'], en: ['Wafer Tools'] }, 'WTG'],
    ['what there is', { any: ['Lathe X'] }, 'Lathe X'],
    ['the id in words', { 'zh-Hans': ['晶圆设备'] }, 'wafer tools'],
  ])('is %s', (_what, names, expected) => {
    expect(segmentName('wafer_tools', named(names))).toBe(expected);
  });

  it('is the id in words for a segment that no profile lists', () => {
    expect(segmentName('cold_storage', neutralProfile('sample', {}))).toBe('cold storage');
  });
});
