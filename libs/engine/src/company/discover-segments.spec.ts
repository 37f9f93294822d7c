import { describe, expect, it } from '@jest/globals';
import { parseDocument } from '../document/index.js';
import { discoverSegments } from './discover-segments.js';
import { neutralProfile } from './neutral-profile.js';

/** Ids of the segments that a call of nobody's company names. */
function segmentsOf(body: string): string[] {
  const profile = neutralProfile('acme');
  const text = `Dana Reed -- Chief Financial Officer\n\n${body}\n`;
  const given = { text, sha256: '0'.repeat(64), periodEnd: '2025-09-30', eventDate: '2025-11-05' };
  return [
    ...new Set(discoverSegments(parseDocument(given, profile), profile).map(({ value }) => value.segment)),
  ].sort();
}

describe('discoverSegments finds what the document reports on', () => {
  it.each<[string, string, string[]]>([
    [
      'segments by that word',
      'Our Heavy Tools segment grew. The hand tools segment shrank.',
      ['hand_tools', 'heavy_tools'],
    ],
    [
      'several in one breath',
      'Our Anvils and Magnets segments grew. Anvils revenue was $3 million. Magnets revenue fell 2%.',
      ['anvils', 'magnets'],
    ],
    ['names that begin small', 'We saw iBox revenue of $3 million. And iBox revenue rose 5%.', ['ibox']],
    ['a name that ends in Core', 'Today Acme Core revenue was $3 million. So Acme Core margin was 5%.', ['acme_core']],
    [
      'common words that are called a business and report',
      'Our wholesale business did well. And in wholesale revenue rose 5%.',
      ['wholesale'],
    ],
    [
      'a common word that is called a business again and again',
      'Our rental business grew. Our rental business is strong. The rental channel won. In rental business we lead.',
      ['rental'],
    ],
    [
      'the short form of a longer name',
      'Our Applied Rocket Services segment, or ARS, grew. We saw ARS revenue of $3 million and ARS revenue of $2 million.',
      ['applied_rocket_services'],
    ],
    [
      'parts of the world with figures',
      'Revenue in North America rose 4%. Sales in Europe fell 2%. North America revenue was $5 million. Europe was up 1%.',
      ['europe', 'north_america'],
    ],
    [
      '业务 in Simplified',
      '云业务收入为35亿元,同比增长20%。物流业务收入达到12亿元。云业务的利润率提升。物流业务亏损收窄。',
      ['cloud', 'logistics'],
    ],
    [
      'none with the year that stands before it',
      '我们预计2026年云业务收入增长20%。2026年云业务收入将达到50亿元。',
      ['cloud'],
    ],
    [
      '業務 in Traditional',
      '雲端業務營收為35億元,年增20%。物流業務營收達到12億元。雲端業務持續成長。物流業務虧損收斂。',
      ['cloud', 'logistics'],
    ],
    [
      '分部 of an insurer',
      '寿险分部收入增长8%。产险分部收入增长5%。寿险分部继续改善。产险分部保持稳定。',
      ['life_insurance', 'property_insurance'],
    ],
    ['分部 without a measure', '壽險分部新業務價值增長。我們看好壽險分部。', ['life_insurance']],
    [
      'a name with 系统 behind it',
      '动力电池系统业务收入为762亿元。动力电池业务继续增长。储能电池系统业务收入201亿元。',
      ['energy_storage', 'power_batteries'],
    ],
    ['a name that no table holds', '铁砧业务收入为3亿元。铁砧业务继续增长。', ['铁砧']],
  ])('%s', (_what, body, segments) => {
    expect(segmentsOf(body)).toEqual(segments);
  });
});

describe('discoverSegments takes nothing else for one', () => {
  it.each<[string, string]>([
    [
      'words of the sentence',
      'Total revenue was $3 million. Overall revenue rose 5%. Our total revenue grew. Starting revenue was $1 million.',
    ],
    [
      'a measure',
      'We saw Gross Profit revenue of $3 million, and TAC revenue of $2 million and TAC revenue of $1 million.',
    ],
    [
      'the company itself',
      'Welcome to the Globex third quarter earnings call. And Globex revenue was $3 million. So Globex revenue rose 5%.',
    ],
    ['somebody’s', 'With Initech’s revenue of $3 million, and Initech’s revenue of $4 million.'],
    [
      'a quality',
      'Our growing business rose. In growing revenue we see 5%. Our unique business model won. The highest revenue of 5%.',
    ],
    [
      'a business model',
      'We like our rocket business model. The rocket business environment is fine. In our rocket business plan we wrote it. The rocket business cycle.',
    ],
    ['a country that is only spoken of', 'Revenue rose 4%. We love Japan. Our people in Japan work hard.'],
    ['a date or sum', 'In FY26 revenue was $3 million and FY26 revenue was $4 million.'],
    ['各业务', '各业务收入增长5%。其他业务收入为3亿元。主营业务收入为5亿元。各业务继续增长。'],
    ['各業務', '各業務營收成長5%。其他業務營收為3億元。本業營收為5億元。'],
    ['整体收入', '公司整体收入为35亿元。本季度总收入增长5%。全年收入增长6%。'],
    ['整體營收', '公司整體營收為35億元。第三季合併營收成長5%。全年營收成長6%。'],
  ])('%s', (_what, body) => {
    expect(segmentsOf(body)).toEqual([]);
  });
});
