import { describe, expect, it } from '@jest/globals';
import { changesOf, type CorrectionOptions } from './correction-options.js';

const usd = { unit: 'USD', comparison: null };

describe('corrections on the command line', () => {
  it.each<[CorrectionOptions, object]>([
    [
      { metric: 'orders', segment: 'cloud' },
      { metric: 'orders', segment: 'cloud' },
    ],
    [
      { event: 'none', direction: 'none' },
      { event: null, direction: null },
    ],
    [{ target: '4200000000..4400000000 USD' }, { target: { low: '4200000000', high: '4400000000', ...usd } }],
    [{ target: '-1.5..0.5 USD' }, { target: { low: '-1.5', high: '0.5', ...usd } }],
    [
      { target: '13.. percent', versus: 'yoy' },
      { target: { low: '13', high: null, unit: 'percent', comparison: { to: 'yoy', multiple: null } } },
    ],
    [{ target: '..5 USD' }, { target: { low: null, high: '5', ...usd } }],
    [{ target: '5.25 USD' }, { target: { low: '5.25', high: '5.25', ...usd } }],
    [
      { target: 'none', horizon: 'none' },
      { target: null, horizon: null },
    ],
    [{ horizon: '2025-10-01..2025-12-31' }, { horizon: { start: '2025-10-01', end: '2025-12-31' } }],
    [{ horizon: '..2026-03-31' }, { horizon: { start: null, end: '2026-03-31' } }],
    [{ span: '120..184' }, { span: { start: 120, end: 184 } }],
    [{}, {}],
  ])('%j', (options, changes) => expect(changesOf(options)).toEqual(changes));

  it.each<CorrectionOptions>([
    { target: '5' },
    { target: '5 000 USD' },
    { target: '.. USD' },
    { horizon: '2026-03-31' },
    { horizon: 'a..b..c' },
    { span: '12' },
    { span: '-1..4' },
  ])('refuses %j', (options) => expect(() => changesOf(options)).toThrow('cannot be read'));
});
