import { describe, expect, it } from '@jest/globals';
import { besidePoints, lineOf, seriesOf, type Comparison } from './comparison-row.js';

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
  const points = [point('2025-03-31', '7', '2'), point('2025-06-30', null, '3'), point('2025-09-30', '9', '4')];
  it('takes growth where there are not three levels, and is none of two points', () => {
    expect(lineOf(points)).toMatchObject({ of: 'growth', points: [{ y: 2 }, { y: 3 }, { y: 4 }] });
    expect(lineOf([...points, point('2025-12-31', '8')])).toMatchObject({ of: 'value', points: [{ y: 7 }, {}, {}] });
    expect(lineOf(points.slice(0, 2))).toBeNull();
  });

  it('leaves what other periods give to be said where there is none', () => {
    const compared = ['2025-06-30', '2025-09-30'];
    expect(besidePoints(points, compared).map(({ end }) => end)).toEqual(['2025-03-31']);
    expect(besidePoints([point('2025-03-31', null)], compared)).toEqual([]);
  });
});
