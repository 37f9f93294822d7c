import { describe, expect, it } from '@jest/globals';
import { parseCompanyProfile } from './company/index.js';
import { draftProfile, nameCompany } from './draft-profile.js';

const input = (text: string) => ({ text, sha256: '0'.repeat(64) });

const ENGLISH = `Welcome to the Globex second quarter 2025 earnings conference call.

Dana Reed -- Chief Financial Officer

We refer primarily to non-GAAP measures. Our Heavy Tools segment grew, and Heavy Tools revenue was RMB 30 million. Prepaid
loyalty revenue rose 5%. Prepaid loyalty revenue will rise. And so prepaid loyalty revenue was RMB 3 million.
`;
const SIMPLIFIED = `环球铁砧2025年第二季度业绩电话会

李安 首席财务官:云业务收入为35亿元,同比增长20%。物流业务收入达到12亿元。云业务的利润率提升。物流业务亏损收窄。
`;
const TRADITIONAL = `環球鐵砧2025年第二季法人說明會

李安 財務長:雲端業務營收為35億元,年增20%。物流業務營收達到12億元。雲端業務持續成長。物流業務虧損收斂。
`;

describe('draftProfile', () => {
  it('takes names, currency, segments, measures and speakers from an English call', () => {
    const draft = draftProfile('globex', [input(ENGLISH)]);
    expect(draft).toMatchObject({
      names: { en: ['Globex'] },
      currency: 'CNY',
      guidesOn: { '*': 'non_gaap' },
      segments: [{ id: 'heavy_tools', names: { en: ['Heavy Tools'] } }],
      metrics: [{ id: 'prepaid_loyalty_revenue', core: 'revenue' }],
      roster: [{ names: ['Dana Reed'], title: 'Chief Financial Officer' }],
    });
    expect(draft.segments[0]?.note).toMatch(/^named 2 times: “.*Heavy Tools/);
  });

  it.each([
    ['Simplified', SIMPLIFIED, 'CNY', 'zh-Hans', ['环球铁砧'], ['云']],
    ['Traditional', TRADITIONAL, 'TWD', 'zh-Hant', ['環球鐵砧'], ['雲端']],
  ])('and from one in %s', (_script, text, currency, language, names, cloud) => {
    const { segments, ...draft } = draftProfile('globex', [input(text)]);
    expect(draft).toMatchObject({ names: { [language]: names }, currency });
    expect(segments.map(({ id }) => id)).toEqual(['cloud', 'logistics']);
    expect(segments[0]?.names).toMatchObject({ en: ['cloud'], [language]: cloud });
  });

  it.each([ENGLISH, SIMPLIFIED, TRADITIONAL])('is a profile as it stands', (text) => {
    expect(parseCompanyProfile(draftProfile('globex', [input(text)]))).toMatchObject({ id: 'globex', listed: true });
  });
});

describe('nameCompany', () => {
  it.each([
    [ENGLISH, 'globex'],
    ['Thank you for joining Acme Tools’ first quarter results call.', 'acme_tools'],
    ['Today Initech Inc. (NYSE: INTC) reports.', 'initech'],
    ['Hello and welcome to Initech.com’s first quarter 2020 earnings call.', 'initech'],
    ['Welcome to the globex Second Quarter 2019 Conference Call.', 'globex'],
    ['Welcome to the second quarter 2019 call. Thank you for joining today’s earnings call.', null],
    [SIMPLIFIED, null],
    ['Revenue rose.', null],
  ])('%s', (text, id) => {
    expect(nameCompany([input(text)])).toBe(id);
  });
});
