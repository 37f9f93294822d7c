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

  it('parts Chinese at its commas and not inside numbers', () => {
    expect(clauses('收入为1,200万元,我们预计将增长', 'zh-Hans')).toEqual(['收入为1,200万元,', '我们预计将增长']);
  });

  it('covers a sentence without gaps', () => {
    const text = 'for the year, we expect growth; costs will fall and we will hire';
    const spans = splitClauses(text, 'en');
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
});
