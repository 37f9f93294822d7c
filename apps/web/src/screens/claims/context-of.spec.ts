import { describe, expect, it } from '@jest/globals';
import { contextOf } from './context-of.js';

const of = (text: string, quote: string, lang: string) => {
  const start = text.indexOf(quote);
  return contextOf(text, { start, end: start + quote.length }, lang);
};

describe('the context of a quote', () => {
  it('is the sentence before and the one after', () => {
    const text = 'First one. Before it. We expect 5%. After it. And more here.\nAnother paragraph.';
    expect(of(text, 'We expect 5%.', 'en')).toEqual({
      before: 'First one. Before it. ',
      after: ' After it. And more here.',
    });
  });

  it('stays in its paragraph', () =>
    expect(of('# Head\nWe expect 5%.\nNext.', 'We expect 5%.', 'en')).toEqual({ before: '', after: '' }));

  it('keeps the rest of the sentence of a clause', () =>
    expect(of('因此，我们预计增长，但不会太快。', '我们预计增长', 'zh-Hans')).toEqual({
      before: '因此，',
      after: '，但不会太快。',
    }));

  it('is no longer than a reader takes in', () => {
    const long = 'word '.repeat(400);
    expect(of(`${long}We expect 5%. ${long}`, 'We expect 5%.', 'en').before.length).toBeLessThan(330);
  });
});
