import { describe, expect, it } from '@jest/globals';
import type { OutcomeView, VerdictView } from '#contracts';
import { allowedBand, findingOf, polaritySeen } from './finding-of.js';

const target = (low: string | null, high: string | null, unit = 'USD', to: string | null = null) => ({
  ...{ low, high, unit, raw: '' },
  comparison: to === null ? null : { to, multiple: null },
});
const verdict = (
  rule: string,
  numeric: VerdictView['numeric'],
  result: VerdictView['result'] = 'met',
): VerdictView => ({
  ...{ lifecycle: 'resolved', result, void: null, reason: null, sustained: null, asOf: '2022-11-01' },
  ...{ rule, ruleVersion: 1, explanation: '', numeric, progress: null, confidence: 1 },
});
const reported = (value: string | null, growth: string | null = null) =>
  [{ value, growth }] as unknown as readonly OutcomeView[];

describe('what a figure comes to beside its target', () => {
  it('is so much below the low end', () =>
    expect(
      findingOf(
        { target: target('6500000000', '6900000000'), verdict: verdict('numeric.range', 'below') },
        reported('5600000000'),
      ),
    ).toMatchObject({ bound: { name: 'low', figure: '6500000000' }, difference: '900000000', differenceUnit: 'USD' }));

  it('measures rates in points', () =>
    expect(
      findingOf({ target: target('54', '54', 'percent'), verdict: verdict('numeric.point', 'below') }, reported('50')),
    ).toMatchObject({ bound: { name: 'point' }, difference: '4', differenceUnit: 'percentage_point' }));

  it('takes growth where growth was promised', () =>
    expect(
      findingOf(
        { target: target('20', null, 'percent', 'yoy'), verdict: verdict('growth.rate', 'inside') },
        reported('100', '29'),
      ),
    ).toMatchObject({ value: '29', bound: null, difference: null }));

  it('is nothing for an event', () =>
    expect(findingOf({ target: null, verdict: verdict('event.latch', 'above') }, reported('1'))).toBeNull());

  it('knows what "about" allows', () => {
    const about = verdict('numeric.approximate', 'inside');
    expect(allowedBand({ target: target('1640000000', '1640000000'), verdict: about })).toEqual({
      low: '1607200000',
      high: '1672800000',
    });
    expect(allowedBand({ target: target('54', '54', 'percent'), verdict: about })).toEqual({
      low: '53.5',
      high: '54.5',
    });
    expect(allowedBand({ target: target('54', '55', 'percent'), verdict: about })).toBeNull();
  });

  it('sees that less was better', () => {
    expect(polaritySeen(verdict('numeric.point', 'below', 'exceeded'))).toBe('lessIsBetter');
    expect(polaritySeen(verdict('numeric.point', 'below', 'missed'))).toBeNull();
  });
});
