import { describe, expect, it } from '@jest/globals';
import { splitClauses } from './split-clauses.js';

const clauses = (text: string, language: 'en' | 'zh-Hans' = 'en'): string[] =>
  splitClauses(text, language).map(({ start, end }) => text.slice(start, end).trim());

describe('clauses', () => {
  it.each([
    ['sales rose and we expect more', ['sales rose', 'and we expect more']],
    ['for the year, we expect growth', ['for the year,', 'we expect growth']],
    ['sales rose but will slow', ['sales rose', 'but will slow']],
    ['revenue of $1,200 million', ['revenue of $1,200 million']],
    ['orders and shipments will grow', ['orders and shipments will grow']],
    ["it will be down, let's call it, ten percent", ["it will be down, let's call it, ten percent"]],
    ['growth as we go into next year', ['growth as we go into next year']],
  ])('%s', (text, parts) => {
    expect(clauses(text)).toEqual(parts);
  });

  it.each([
    ['收入为1,200万元,我们预计将增长', ['收入为1,200万元,', '我们预计将增长']],
    ['董事会同意,2027财年毛利率达到45%', ['董事会同意,', '2027财年毛利率达到45%']],
    ['董事會同意，2027財年毛利率達到45%', ['董事會同意，', '2027財年毛利率達到45%']],
    ['收入为1，200万元', ['收入为1，200万元']],
    ['三年投入3,800億元', ['三年投入3,800億元']],
  ])('parts Chinese at its commas, before a number too, and not inside numbers: %s', (text, parts) => {
    expect(clauses(text, 'zh-Hans')).toEqual(parts);
  });

  it('covers a sentence without gaps', () => {
    const text = 'for the year, we expect growth; costs will fall and we will hire';
    const spans = splitClauses(text, 'en');
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});
