import { describe, expect, it } from '@jest/globals';
import { lineOf, seriesOf, type Comparison } from './comparison-row.js';

const point = (end: string, value: string | null, growth: string | null = null) => ({
  label: end,
  end,
  value,
  unit: 'USD',
  growth,
});
const comparison = (...ends: string[]) =>
  ({
    rows: [
      {
        ...{ metric: 'revenue', segment: 'group', scope: 'reported', basis: 'gaap', aspect: null },
        series: ends.map((end) => point(end, '1')),
      },
    ],
  }) as unknown as Comparison;

describe('seriesOf', () => {
  it('joins what several comparisons know of a row, each period once, in order', () => {
    const series = seriesOf([
      comparison('2025-06-30', '2025-09-30'),
      undefined,
      comparison('2025-03-31', '2025-06-30'),
    ]);
    expect([...series.values()].map((points) => points.map(({ end }) => end))).toEqual([
      ['2025-03-31', '2025-06-30', '2025-09-30'],
    ]);
  });
});

describe('lineOf', () => {
  it('takes growth where there are not two levels', () => {
    const points = [point('2025-03-31', '7', '2'), point('2025-06-30', null, '3')];
    expect(lineOf(points)).toMatchObject({ of: 'growth', points: [{ y: 2 }, { y: 3 }] });
    expect(lineOf([...points, point('2025-09-30', '9')])).toMatchObject({ of: 'value', points: [{ y: 7 }, { y: 9 }] });
  });
});
