import { describe, expect, it } from '@jest/globals';
import { formatFigure, formatTarget, shifted, type FigureStyle } from './figure.js';

const style = (language: FigureStyle['language'], numberScale: FigureStyle['numberScale'] = 'auto') => ({
  language,
  numberScale,
});

describe('formatFigure', () => {
  it.each([
    ['380000000000', 'CNY', style('en'), 'CNY 380 billion'],
    ['380000000000', 'CNY', style('zh-Hans'), '3,800亿元'],
    ['380000000000', 'CNY', style('zh-Hant'), '人民幣3,800億元'],
    ['380000000000', 'CNY', style('en', 'million'), 'CNY 380,000 million'],
    ['380000000000', 'CNY', style('zh-Hans', 'wan'), '38,000,000万元'],
    ['1500000000000', 'TWD', style('zh-Hant'), '新台幣1.5兆元'],
    ['-2154000000', 'CNY', style('en'), '−CNY 2.154 billion'],
    ['-2154000000', 'CNY', style('zh-Hans'), '−21.54亿元'],
    ['-848000000', 'CNY', style('zh-Hant'), '人民幣−8.48億元'],
    ['-848000000', 'CHF', style('zh-Hans'), '−CHF 8.48亿'],
    ['-0.12', 'per_share:USD', style('en'), '−USD 0.12 a share'],
    ['1.05', 'per_share:TWD', style('zh-Hant'), '每股新台幣1.05元'],
    ['-100', 'count', style('en'), '−100'],
    ['999999', 'USD', style('en'), 'USD 999,999'],
    ['1234567.89', 'USD', style('en'), 'USD 1.23456789 million'],
    ['-15.5', 'percent', style('en'), '−15.5%'],
    ['0.5', 'percentage_point', style('zh-Hans'), '0.5个百分点'],
    ['2', 'ratio', style('zh-Hant'), '2倍'],
    ['1.05', 'per_share:USD', style('en'), 'USD 1.05 a share'],
    ['12000', 'count', style('zh-Hans'), '1.2万'],
    ['0', 'CNY', style('en'), 'CNY 0'],
  ] as const)('%s %s', (value, unit, how, text) => expect(formatFigure(value, unit, how)).toBe(text));

  it('moves the point without losing a digit', () => {
    expect(shifted('-5', 2)).toBe('-0.05');
    expect(shifted('123456789012345678901234567890.5', 9)).toBe('123456789012345678901.2345678905');
  });
});

describe('formatTarget', () => {
  const target = (low: string | null, high: string | null) =>
    ({ low, high, unit: 'USD', raw: '', comparison: null }) as const;
  it.each([
    [target('26000000000', '26600000000'), 'USD 26 billion to USD 26.6 billion'],
    [target('26000000000', null), 'at least USD 26 billion'],
    [target(null, '1000000'), 'at most USD 1 million'],
    [target('1000000', '1000000'), 'USD 1 million'],
    [target(null, null), ''],
  ] as const)('%#', (given, text) => expect(formatTarget(given, style('en'))).toBe(text));
});
