import { describe, expect, it } from '@jest/globals';
import { parseCompanyProfile, readSentences } from '../company/index.js';
import { parseDocument } from '../document/index.js';
import type { Observation } from '../model/index.js';
import { findObservations } from './find-observations.js';

const profile = parseCompanyProfile({
  id: 'acme',
  names: { en: ['Acme'] },
  currency: 'CNY',
  alsoIn: { share_repurchases: ['USD'] },
  calendar: { yearEnd: '03-31' },
  segments: [
    { id: 'tools', names: { en: ['Tools'], 'zh-Hans': ['工具业务'] } },
    { id: 'group_stores', names: { en: ['Old Stores'] } },
    { id: 'shops', names: { en: ['Shops'] }, predecessors: [{ id: 'group_stores', from: '2025-10-01' }] },
  ],
  metrics: [{ id: 'shop_revenue', core: 'revenue', segment: 'shops', names: { en: ['shop revenue'] } }],
  recordingSlips: [{ heard: 'EBITDA', meant: 'adjusted_ebita', kind: 'metric', note: 'misheard' }],
});

function observe(body: string): readonly Observation[] {
  const text = `Dana Reed -- Chief Financial Officer\n\n${body}\n`;
  const dates = { periodEnd: '2025-09-30', eventDate: '2025-11-05' };
  return findObservations(readSentences(parseDocument({ text, sha256: '0'.repeat(64), ...dates }, profile), profile));
}

function only(body: string): Observation {
  const found = observe(body);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} observations in "${body}"`);
  return found[0];
}

const codes = ({ flags }: Observation): string[] => flags.map(({ code }) => code);

describe('flags', () => {
  it.each([
    ['Adjusted EBITDA was RMB5 million.', ['recording_slip']],
    ['Revenue was $5 billion.', ['unit_suspect']],
    ['Revenue was RMB5 billion.', []],
    ['We repurchased $5 million of common stock.', []],
  ])('%s', (body, flags) => {
    expect(codes(only(body))).toEqual(flags);
  });

  it('does not doubt a translation beside the amount in the own currency', () => {
    expect(observe('Revenue was RMB28 billion or $4 billion.').map(codes)).toEqual([[], []]);
  });

  it('says where a basis was announced earlier, and only for measures that have two', () => {
    const found = observe(
      'We will refer primarily to non-GAAP measures. Gross margin was 40%. Revenue was RMB5 billion.',
    );
    expect(found.map(({ metric, basis }) => [metric, basis])).toEqual([
      ['gross_margin', 'non_gaap'],
      ['revenue', 'unspecified'],
    ]);
    expect(found.map(codes)).toEqual([['basis_inherited'], []]);
  });

  it("marks an analyst's amount and leaves an analyst's rates", () => {
    const text =
      'Dana Reed -- Chief Financial Officer\n\nThank you.\n\nQuestions and Answers:\n\nLee Chan -- North Bank -- Analyst\n\n' +
      'CapEx over the plan interests me. So far RMB12 billion of CapEx has been spent. Revenue grew 5%.\n';
    const document = parseDocument(
      { text, sha256: '0'.repeat(64), periodEnd: '2025-09-30', eventDate: '2025-11-05' },
      profile,
    );
    const found = findObservations(readSentences(document, profile));
    expect(found.map(({ metric, statedBy }) => [metric, statedBy])).toEqual([['capital_expenditure', 'analyst']]);
    expect(found.map(codes)).toEqual([['analyst_figure']]);
  });
});

describe('scope', () => {
  it.each([
    ['On a like-for-like basis, revenue grew 15%.', 'like_for_like'],
    ['Excluding Tools, revenue would have grown 15%.', 'excluding:tools'],
    ['如果不考虑工具业务的影响,收入同比增长率将达到15%。', 'excluding:tools'],
    ['Revenue grew 15%, excluding Tools.', 'excluding:tools'],
    ['Organic revenue grew 15%.', 'organic'],
    ['Revenue grew 15%.', 'reported'],
  ])('%s', (body, scope) => {
    expect(only(body)).toMatchObject({ metric: 'revenue', segment: 'group', scope, growth: { percent: '15' } });
  });

  it('keeps a scope to the figure that it is said of', () => {
    const found = observe('Revenue was RMB9 billion, up 62%, or up 57% in constant currency.');
    expect(found.map(({ scope, growth }) => [scope, growth?.percent])).toEqual([
      ['reported', '62'],
      ['constant_currency', '57'],
    ]);
  });
});

describe('streaks', () => {
  it.each([
    ['Tools revenue grew at a triple-digit rate for the ninth consecutive quarter.', 'streak:9'],
    ['工具业务收入连续第六个季度实现三位数增长。', 'streak:6'],
    ['Tools revenue grew 20% for the 12th straight quarter.', 'streak:12'],
    ['Revenue from Tools grew by triple digits for the seventh quarter in a row.', 'streak:7'],
    ['Tools revenue has now grown by triple digits for nine quarters in a row.', 'streak:9'],
  ])('%s', (body, qualifier) => {
    expect(only(body).qualifiers).toContain(qualifier);
  });

  it('is no observation by itself', () => {
    expect(observe('This is our ninth consecutive quarter on the road.')).toEqual([]);
  });
});

describe('segments', () => {
  it('gives a metric of a re-cut business to its predecessor before the cut', () => {
    expect(only('Shop revenue grew 5%.')).toMatchObject({ metric: 'shop_revenue', segment: 'group_stores' });
  });

  it('gives the growth of a business to its revenue', () => {
    expect(only('Tools became a key player, growing more than 20% year over year.')).toMatchObject({
      metric: 'revenue',
      segment: 'tools',
    });
  });
});

describe('periods', () => {
  it.each([
    ['Revenue was RMB5 billion in the June quarter.', '2025-06-30'],
    ['In the first half of the fiscal year we spent RMB5 billion on capital expenditures.', '2025-09-30'],
    ['This quarter revenue was RMB5 billion.', '2025-09-30'],
  ])('%s', (body, end) => {
    expect(only(body).period.end).toBe(end);
  });

  it('takes guidance back a year for what it is compared with', () => {
    const found = observe('We expect EPS in the March quarter of RMB0.90 versus EPS of RMB0.71 a year ago.');
    expect(found.map(({ period, value }) => [period.end, value])).toEqual([['2025-03-31', '0.71']]);
  });
});

describe('events', () => {
  it.each([
    ['Tools had its first profitable quarter.', 'first_profit', 'tools'],
    ['本季度,工具业务首次实现盈利。', 'first_profit', 'tools'],
    ['We launched the Anvil 3 in September.', 'product_launch', 'group'],
    ['We completed the sale of Old Stores.', 'deal_closing', 'group_stores'],
    ['We have received antitrust approval for the deal.', 'regulatory_approval', 'group'],
  ])('%s', (body, event, segment) => {
    expect(observe(body).filter((one) => one.event !== null)).toMatchObject([{ event, segment, value: null }]);
  });

  it.each([
    'We expect Tools to have its first profitable quarter next year.',
    'We will launch the Anvil 3 in September.',
    '工具业务将在下一财年首次实现盈利。',
    'We plan to have completed the sale of Old Stores by March.',
    'If we launched the Anvil 3 today, few would buy it.',
  ])('none in: %s', (body) => {
    expect(observe(body).filter((one) => one.event !== null)).toEqual([]);
  });
});
