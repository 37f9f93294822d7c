import { describe, expect, it } from '@jest/globals';
import { buildLedger, trackRecord, type Extraction } from '#engine';
import { call, corpusOf, horizon, level, profileOf, target, type Reported, type Said } from './builder.js';

const Q1 = '2025-01-01..2025-03-31';
const Q2 = '2025-04-01..2025-06-30';
const profile = profileOf({ roster: [{ names: ['Jane Doe', '杜珍'], title: 'CFO' }] });

const promise = (metric: string, amount: string, more: Partial<Said> = {}): Said => ({
  quote: `${metric} of ${amount} next quarter${more.basis ?? ''}`,
  metric,
  target: target(amount),
  horizon: horizon(Q2),
  ...more,
});
const record = (said: readonly Said[], reported: readonly Reported[], by?: 'company' | 'metric' | 'speaker') => {
  const documents: Extraction[] = [call('2025-05-01', Q1, said), call('2025-08-01', Q2, [], reported)];
  return trackRecord(buildLedger(corpusOf(documents), profile, '2025-08-01'), profile, by);
};
const soft: Said = { quote: 'we strive for excellence', metric: 'strategy', kind: 'qualitative', form: 'qualitative' };
const measures = ['revenue', 'gross_profit', 'inventory', 'headcount', 'backlog'];

describe('a track record', () => {
  it('counts every claim once, in one bin', () => {
    const [line] = record(
      [promise('revenue', '10e9 USD'), promise('gross_profit', '5e9 USD'), promise('net_income', '1e9 USD'), soft],
      [
        { quote: 'revenue of 10 billion', ...level('10e9 USD') },
        { quote: 'gross profit of 4 billion', metric: 'gross_profit', ...level('4e9 USD') },
      ],
    ).lines;
    expect(line?.latest).toMatchObject({ claims: 4, resolved: 2, met: 1, missed: 1, open: 1, void: 0, qualitative: 1 });
  });

  it('shows a share with its interval from five results on, and counts alone below', () => {
    const told = (count: number) =>
      record(
        measures.slice(0, count).map((metric) => promise(metric, '10e9 USD')),
        measures.slice(0, count).map((metric) => ({ quote: `${metric} of 10 billion`, metric, ...level('10e9 USD') })),
      ).lines[0]?.latest;
    expect(told(5)?.kept).toEqual({ kept: 5, of: 5, share: '1', low: '0.566', high: '1' });
    expect([told(4)?.met, told(4)?.kept]).toEqual([4, null]);
  });

  it('takes GAAP and non-GAAP twins as one promise, and different figures of one basis as two', () => {
    const twins = record(
      [
        promise('eps', '1 per_share:USD', { basis: 'gaap' }),
        promise('eps', '1.2 per_share:USD', { basis: 'non_gaap' }),
      ],
      [],
    );
    expect([twins.twins, twins.lines[0]?.latest.claims]).toEqual([1, 1]);
    const apart = record(
      [promise('eps', '1 per_share:USD', { basis: 'gaap' }), promise('revenue', '9e9 USD', { basis: 'non_gaap' })],
      [],
    );
    expect([apart.twins, apart.lines[0]?.latest.claims]).toEqual([0, 2]);
  });

  it('tells measures of one family together, and one speaker under one name in any script', () => {
    const spoken = (name: string | null) => ({ speaker: { name, title: null, role: 'management' as const } });
    const said = [
      promise('gross_margin', '50 percent', spoken('Jane Doe')),
      promise('operating_margin', '30 percent', spoken('杜珍')),
      promise('revenue', '10e9 USD', spoken(null)),
    ];
    const shape = (by: 'metric' | 'speaker') =>
      record(said, [], by).lines.map(({ key, latest }) => [key, latest.claims]);
    expect(shape('metric')).toEqual([
      ['margin', 2],
      ['revenue', 1],
    ]);
    expect(shape('speaker')).toEqual([
      ['Jane Doe', 2],
      ['unnamed', 1],
    ]);
  });

  it('keeps what was said first beside what was said last: a target cut and met was not met at first', () => {
    const year = horizon('2025-01-01..2025-12-31');
    const said = (quote: string, amount: string) => ({
      quote,
      target: target(amount),
      horizon: year,
      form: 'point' as const,
    });
    const documents = [
      call('2025-02-01', '2024-10-01..2024-12-31', [said('12 billion this year', '12e9 USD')]),
      call('2025-08-01', Q2, [said('now 10 billion this year', '10e9 USD')]),
      call(
        '2026-02-01',
        '2025-10-01..2025-12-31',
        [],
        [{ quote: 'a year of 10 billion', period: '2025-01-01..2025-12-31', ...level('10e9 USD') }],
      ),
    ];
    const [line] = trackRecord(buildLedger(corpusOf(documents), profile, '2026-02-01'), profile).lines;
    expect([line?.latest.met, line?.latest.missed, line?.original.met, line?.original.missed]).toEqual([1, 0, 0, 1]);
  });
});
