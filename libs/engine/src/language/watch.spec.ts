import { describe, expect, it } from '@jest/globals';
import { foldText } from '../quantity/index.js';
import { FOLDED_CODE } from './fold-code.js';
import { signsOf, watch } from './watch.js';

const QUARTER = watch(/\b(?:first|second) quarters?\b/g);
const OUTLOOK = watch(/outlook|展望|指引/);
const ANYTHING = watch(/\w/);
const OVERLAPPING = watch(/hers|she|he said/);

describe('a watched pattern', () => {
  it.each([
    ['in the first quarter', true],
    ['In the FIRST\nQuarter', true],
    ['in the first of two quarters', false],
    ['in the third quarter', false],
    ['', false],
  ])('%j: %s', (text, may) => {
    expect(QUARTER.mayMatch(signsOf(text))).toBe(may);
  });

  it.each(['我们的展望不变', '我們的指引不變', 'our outlook', 'x展望'])('is tried in %s', (text) => {
    expect(OUTLOOK.test(text, signsOf(text))).toBe(true);
  });

  it.each(['展', '指 引', 'out look', '望展'])('is not tried in %s', (text) => {
    expect(OUTLOOK.mayMatch(signsOf(text))).toBe(false);
  });

  it('of which nothing is known is always tried', () => {
    expect(ANYTHING.exec('a', signsOf(''))?.[0]).toBe('a');
  });

  it.each(['ushers', 'xshe', 'the said'])('is found where words overlap: %s', (text) => {
    expect(OVERLAPPING.mayMatch(signsOf(text))).toBe(true);
  });

  it('gives every match, each time', () => {
    const text = 'first quarter, second quarter';
    const signs = signsOf(text);
    expect(QUARTER.all(text, signs).map(({ index }) => index)).toEqual([0, 15]);
    expect(QUARTER.all(text, signs)).toHaveLength(2);
    expect(QUARTER.all('first', signsOf('first'))).toEqual([]);
  });

  it('reads a stretch and nothing around it', () => {
    const text = 'first quarter outlook';
    expect(OUTLOOK.mayMatch(signsOf(text, 0, 13))).toBe(false);
    expect(QUARTER.mayMatch(signsOf(text, 6))).toBe(false);
  });

  it('is tried where the signs are older than it', () => {
    const signs = signsOf('the second half');
    expect(watch(/second half of a year that is new/).mayMatch(signs)).toBe(true);
  });
});

describe('the signs that a text is looked over by', () => {
  it('are coarser than every folding of the finders', () => {
    const finer = Array.from({ length: 0xd800 }, (_, code) => code).filter((code) => {
      const sign = String.fromCharCode(code);
      return [foldText(sign), sign.toLowerCase()].some(
        (other) => other.length === 1 && FOLDED_CODE[other.charCodeAt(0)] !== FOLDED_CODE[code],
      );
    });
    expect(finer).toEqual([]);
  });
});
