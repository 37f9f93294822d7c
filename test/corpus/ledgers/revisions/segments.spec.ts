import { describe, expect, it } from '@jest/globals';
import { buildLedger, type CompanyProfile } from '#engine';
import { call, corpusOf, horizon, profileOf, target, type Said } from '../builder.js';

const named = (id: string, predecessors: CompanyProfile['segments'][number]['predecessors'] = []) => ({
  ...{ id, parent: null, names: { en: [id] } },
  predecessors,
});
/** Shops became stores in April 2025, and stores became retail in October. */
const profile = profileOf({
  segments: [
    named('shops'),
    named('stores_group', [{ id: 'shops', from: '2025-04-01' }]),
    named('retail', [{ id: 'stores_group', from: '2025-10-01' }]),
    named('rail'),
  ],
});

const year = (segment: string, amount: string, more: Partial<Said> = {}): Said => ({
  quote: `${segment} will bring ${amount} this year`,
  segment,
  target: target(amount),
  horizon: horizon('2025-01-01..2025-12-31'),
  ...more,
});

const DAYS = [
  ['2025-02-20', '2024-10-01..2024-12-31'],
  ['2025-05-08', '2025-01-01..2025-03-31'],
  ['2025-08-07', '2025-04-01..2025-06-30'],
  ['2025-11-06', '2025-07-01..2025-09-30'],
] as const;

/** The labels of each claim, of statements that are said one a call. */
function labelsOf(...said: readonly (Said | null)[]): readonly string[] {
  const documents = said.map((one, at) => {
    const [day, period] = DAYS[at] ?? DAYS[0];
    return call(day, period, one === null ? [] : [one]);
  });
  const { claims } = buildLedger(corpusOf(documents), profile, '2025-11-30');
  return claims.map(({ statements }) => statements.map(({ revision }) => revision).join(' '));
}

describe('A claim follows its segment through a re-cut', () => {
  it.each([
    ['under its new name', [year('shops', '4e9 USD'), year('stores_group', '5e9 USD')], ['initiated raised']],
    ['over two re-cuts', [year('shops', '4e9 USD'), null, null, year('retail', '3e9 USD')], ['initiated lowered']],
    [
      'when the old name is used again',
      [year('shops', '4e9 USD'), year('stores_group', '4e9 USD'), year('shops', '4e9 USD')],
      ['initiated reiterated reiterated'],
    ],
    [
      'not before the day of the re-cut',
      [year('shops', '4e9 USD'), null, year('retail', '4e9 USD')],
      ['initiated', 'initiated'],
    ],
    ['not where no re-cut is listed', [year('shops', '4e9 USD'), year('rail', '4e9 USD')], ['initiated', 'initiated']],
    ['not from a part to the whole', [year('shops', '4e9 USD'), year('group', '4e9 USD')], ['initiated', 'initiated']],
  ])('%s', (_name, said, labels) => {
    expect(labelsOf(...said)).toEqual(labels);
  });
});

describe('One promise on another side', () => {
  const plan = year('group', '4e9 USD');

  it.each([
    ['on another scope is rescoped', { scope: 'excluding:hub', target: target('3e9 USD') }, ['initiated rescoped']],
    ['in another currency does not compare', { target: target('3e9 EUR') }, ['initiated not_comparable']],
    ['on another basis is another promise', { basis: 'gaap' as const }, ['initiated', 'initiated']],
    [
      'as a rate instead of an amount is another promise',
      { target: target('5 percent yoy'), direction: 'increase' as const },
      ['initiated', 'initiated'],
    ],
    ['for another year is another promise', { horizon: horizon('2026-01-01..2026-12-31') }, ['initiated', 'initiated']],
    ['of another measure is another promise', { metric: 'cost' }, ['initiated', 'initiated']],
    [
      'as a floor with the same number is a repetition',
      { form: 'floor' as const, target: target('4e9.. USD') },
      ['initiated reiterated'],
    ],
    ['in other words is a repetition', { quote: 'we stay with four billion' }, ['initiated reiterated']],
  ])('%s', (_name, change, labels) => {
    expect(labelsOf({ ...plan, basis: 'non_gaap' }, { ...plan, basis: 'non_gaap', ...change })).toEqual(labels);
  });
});
