import { describe, expect, it } from '@jest/globals';
import { requiredWords } from './required-words.js';

const CASES: readonly (readonly [string, RegExp, readonly (readonly string[])[]])[] = [
  ['a word', /\bguidance\b/, [['guidance']]],
  ['either of two', /outlook|展望/, [['outlook', '展望']]],
  ['a choice inside', /\b(?:first|second) quarters?\b/, [['first quarte', 'second quart']]],
  ['what may be missing is not needed', /(?:the )?rest of (?:\w+ )?year/, [['rest of '], ['year']]],
  ['digits are alike', /20[0-4]\d|fy ?\d\d/, [['0000', 'fy 00', 'fy00']]],
  ['both scripts of a number word', /亿元/, [['亿元']]],
  ['what follows must stand there too', /no (?=plans? to sell)/, [['plan to sell', 'plans to sel'], ['no ']]],
  ['at least once', /(?:very )+soon/, [['very '], ['soon']]],
];

const UNKNOWN: readonly (readonly [string, RegExp])[] = [
  ['anything', /.*/],
  ['one branch says nothing', /guidance|\w+/],
  ['words that stand everywhere', /, |a/],
  ['only what must not stand there', /(?<!not )(?!guidance)\w/],
  ['nothing at all', /^$/],
];

describe('the words that a pattern needs', () => {
  it.each(CASES)('%s', (_, pattern, words) => {
    expect(requiredWords(pattern).map((list) => [...list].sort())).toEqual(words.map((list) => [...list].sort()));
  });

  it.each(UNKNOWN)('says nothing of %s', (_, pattern) => {
    expect(requiredWords(pattern)).toEqual([]);
  });
});
