import { describe, expect, it } from '@jest/globals';
import { parseDocument } from '../document/index.js';
import type { CompanyProfile, Reading, SentenceReading } from '../model/index.js';
import { neutralProfile } from './neutral-profile.js';
import { parseCompanyProfile } from './parse-company-profile.js';
import { readSentences } from './read-sentences.js';

const acme = parseCompanyProfile({
  id: 'acme',
  names: { en: ['Acme'] },
  currency: 'USD',
  calendar: { yearEnd: '12-31' },
  segments: [
    { id: 'anvils', names: { en: ['Anvils'], 'zh-Hans': ['铁砧业务'] } },
    { id: 'magnets', names: { en: ['Magnets'] } },
  ],
});

function read(body: string, profile: CompanyProfile = acme): Reading {
  const text = `Dana Reed -- Chief Financial Officer\n\n${body}\n`;
  return readSentences(
    parseDocument({ text, sha256: '0'.repeat(64), periodEnd: '2025-09-30', eventDate: '2025-11-05' }, profile),
    profile,
  );
}

function sentence(reading: Reading, words: string): SentenceReading {
  const found = reading.sentences.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no sentence with "${words}"`);
  return found;
}

describe('context', () => {
  it.each([
    ['Turning to our Anvils segment. Revenue rose 5% this quarter.', 'Revenue rose', 'anvils'],
    ['Anvils revenue was $3 million. Operating income was $1 million.', 'Operating income', 'anvils'],
    ['Now to Anvils. Orders held up.\n\nRevenue rose 5% this quarter.', 'Revenue rose', 'anvils'],
    ['Anvils did well. Growth was helped by Magnets and Anvils. Revenue rose 5%.', 'Revenue rose', 'anvils'],
  ])('carries the business on: %s', (body, words, segment) => {
    expect(sentence(read(body), words).context.segment).toBe(segment);
  });

  it.each([
    ['Anvils revenue was $3 million. Turning to the balance sheet. Revenue rose 5%.', 'Revenue rose'],
    ['Anvils did well. Gross margin was 40%. Revenue rose 5%.', 'Revenue rose'],
    ['Anvils and Magnets did well. Revenue rose 5%.', 'Revenue rose'],
    ['Anvils did well. On a consolidated basis, total revenue was $9 million. Revenue rose 5%.', 'Revenue rose'],
    ['Anvils did well.\n\nLee Chan -- Chief Executive Officer\n\nRevenue rose 5%.', 'Revenue rose'],
  ])('lets the business go: %s', (body, words) => {
    expect(sentence(read(body), words).context.segment).toBeNull();
  });

  it('carries the measure on within a paragraph only', () => {
    const reading = read('Gross margin was 40%. It was up from last year.\n\nIt was a good year.');
    expect(sentence(reading, 'up from last year').context.metric?.metric).toBe('gross_margin');
    expect(sentence(reading, 'a good year').context.metric).toBeNull();
  });
});

describe('announced basis', () => {
  it.each([
    ['We will refer primarily to non-GAAP financial measures today. Net income was $1 million.', 'non_gaap'],
    ['Unless otherwise noted, all figures are non-GAAP. Net income was $1 million.', 'non_gaap'],
    ['Certain measures that we use are expressed on a non-GAAP basis. Net income was $1 million.', null],
    ['A reconciliation of GAAP to non-GAAP results is on our site. Net income was $1 million.', null],
  ])('%s', (body, basis) => {
    expect(sentence(read(body), 'Net income').announcedBasis).toBe(basis);
  });
});

describe('segments of a company that nobody described', () => {
  const neutral = neutralProfile('acme');
  const body =
    'Starting with our Anvils segment. Anvils revenue was $3 million. Our Heavy Tools segment grew. Revenue in North America rose. ' +
    'Overall revenue rose. The total business is healthy. Our business in hand tools is small.';
  const reading = read(body, neutral);
  const ids = new Set(reading.sentences.flatMap(({ segments }) => segments.map(({ segment }) => segment)));

  it('finds those that the document names', () => {
    expect([...ids]).toEqual(expect.arrayContaining(['anvils', 'heavy_tools']));
  });

  it.each(['overall', 'total', 'our', 'starting', 'revenue'])('does not take "%s" for one', (word) => {
    expect([...ids]).not.toContain(word);
  });
});

describe('readSentences', () => {
  it('keeps text and lower case of one length, and every offset in place', () => {
    const reading = read('Anvils Revenue was $3 million in İzmir, up 5% from last year.');
    for (const {
      text,
      lower,
      sentence: { start },
      metrics,
    } of reading.sentences) {
      expect(lower).toHaveLength(text.length);
      for (const metric of metrics)
        expect(reading.document.text.slice(metric.start, metric.end)).toBe(
          text.slice(metric.start - start, metric.end - start),
        );
    }
  });

  it('reads the currency that a document announces', () => {
    const reading = read('All amounts are in RMB. Revenue was 3 billion.');
    expect(reading.sentences.flatMap(({ quantities }) => quantities.map(({ unit }) => unit))).not.toContain('USD');
  });
});
