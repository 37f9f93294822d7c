import { describe, expect, it } from '@jest/globals';
import type { Target } from '../model/index.js';
import { isTooCoarse, resultOf, sideOf } from './compare-figures.js';

const target = (low: string | null, high: string | null, unit: string, raw: string): Target => ({
  low,
  high,
  unit,
  raw,
  comparison: null,
});
const range = target('6500000000', '6900000000', 'USD', '$6.5 billion to $6.9 billion');

describe('an actual beside a target, at the precision spoken', () => {
  it.each([
    ['inside, below the midpoint', range, '6600000000', '6.6 billion', false, 'inside'],
    ['just under the low end, but not in tenths of a billion', range, '6460000000', '6.46 billion', false, 'inside'],
    ['under the low end in tenths of a billion', range, '6440000000', '6.44 billion', false, 'below'],
    ['over the high end', range, '7000000000', '7.0 billion', false, 'above'],
    [
      'a coarse actual beside a fine target',
      target('5640000000', '5640000000', 'USD', '5.64 billion'),
      '5600000000',
      '5.6 billion',
      false,
      'inside',
    ],
    ['a percentage rounds to whole per cent', target('54', '54', 'percent', '54%'), '53.6', '53.6%', false, 'inside'],
    ['a percentage a point off', target('54', '54', 'percent', '54%'), '53', '53%', false, 'below'],
    ['about a percentage', target('27.5', '27.5', 'percent', 'about 27.5%'), '27.9', '27.9%', true, 'inside'],
    [
      'about a percentage, missed by more than half a point',
      target('28', '28', 'percent', 'about 28%'),
      '29.1',
      '29.1%',
      true,
      'above',
    ],
    [
      'about an amount',
      target('131000000', '131000000', 'count', 'about 131 million'),
      '129000000',
      '129 million',
      true,
      'inside',
    ],
    ['a floor has no upper side', target('20', null, 'percent', 'over 20%'), '35', '35%', false, 'inside'],
    ['a floor missed', target('20', null, 'percent', 'over 20%'), '19', '19%', false, 'below'],
    ['a ceiling passed', target(null, '5', 'percent', 'up to 5%'), '6', '6%', false, 'above'],
    [
      'a loss smaller than guided is above',
      target('-200', '-100', 'USD', 'a loss of 100 to 200'),
      '-50',
      'a loss of 50',
      false,
      'above',
    ],
    [
      'a decline deeper than guided is below',
      target('-16', '-14', 'percent', 'down mid-teens'),
      '-20',
      'down 20%',
      false,
      'below',
    ],
    ['flat to down six takes a zero', target('-6', '0', 'percent', 'flat to down 6%'), '0', 'flat', false, 'inside'],
  ] as const)('%s', (_name, to, value, words, isAbout, side) =>
    expect(sideOf({ value, words }, to, isAbout)).toBe(side),
  );
});

describe('the economic result of a side', () => {
  it.each([
    ['above', 'up', false, 'exceeded'],
    ['below', 'up', true, 'missed'],
    ['above', 'down', false, 'missed'],
    ['below', 'down', false, 'exceeded'],
    ['inside', 'down', false, 'met'],
    ['above', 'neutral', false, 'exceeded'],
    ['below', 'neutral', true, 'partially_met'],
    ['below', 'neutral', false, 'missed'],
  ] as const)('%s where %s is good (mostly done: %s) is %s', (side, polarity, isMostlyDone, result) =>
    expect(resultOf(side, polarity, isMostlyDone)).toBe(result),
  );
});

describe('an actual told too coarsely', () => {
  const fine = target('3895000000', '3910000000', 'USD', '$3.895 billion to $3.91 billion');
  it.each([
    ['4 billion beside 3.895 to 3.91', fine, '4000000000', 'about $4 billion', true],
    ['3.98 billion beside it', fine, '3980000000', '$3.98 billion', false],
    ['inside as it stands', fine, '3900000000', '$3.9 billion', false],
    [
      '5.6 beside 5.64: a rounding of one per cent',
      target('5640000000', '5640000000', 'USD', '5.64 billion'),
      '5600000000',
      '5.6 billion',
      false,
    ],
  ] as const)('%s', (_name, to, value, words, coarse) => expect(isTooCoarse({ value, words }, to)).toBe(coarse));
});
