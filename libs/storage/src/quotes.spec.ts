import { describe, expect, it } from '@jest/globals';
import { withoutQuotes, withQuotes } from './quotes.js';

const TEXT = 'We expect growth. 我们预计增长。';
const statement = {
  id: 's1',
  start: 0,
  end: 17,
  lang: 'en' as const,
  quote: 'We expect growth.',
  translation: { start: 18, end: 26, lang: 'zh-Hans' as const, quote: '我们预计增长。' },
};

describe('quotes', () => {
  it('are not stored beside the text', () => {
    expect(JSON.stringify(withoutQuotes(statement))).not.toMatch(/expect|预计/);
  });

  it.each([
    ['with its translation', { ...statement, translation: { ...statement.translation, end: 25 } }],
    ['without one', { ...statement, translation: null }],
  ])('are cut from it again, %s', (_what, record) => {
    expect(withQuotes(withoutQuotes(record), TEXT)).toEqual(record);
  });

  it('leave no translation where there never was a field for one', () => {
    const { translation: _translation, ...outcome } = statement;
    expect(withQuotes(withoutQuotes(outcome), TEXT)).toEqual(outcome);
  });
});
