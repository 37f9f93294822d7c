import { describe, expect, it } from '@jest/globals';
import { buildLedger, dueList, type Extraction } from '#engine';
import { call, corpusOf, horizon, level, profileOf, target, type Said } from './builder.js';

const Q4 = '2024-10-01..2024-12-31';
const Q1 = '2025-01-01..2025-03-31';
const Q2 = '2025-04-01..2025-06-30';
const profile = profileOf({
  segments: [
    {
      id: 'cloud',
      parent: null,
      names: { en: ['Cloud'], 'zh-Hans': ['云业务'], 'zh-Hant': ['雲業務'] },
      predecessors: [],
    },
  ],
});
const due = (documents: readonly Extraction[], asOf = '2025-05-10', of = profile) =>
  dueList(buildLedger(corpusOf(documents), of, asOf), of);

const next: Said = {
  quote: 'cloud revenue of 10 billion next quarter',
  segment: 'cloud',
  target: target('10e9 USD'),
  horizon: horizon(Q2),
};

describe('the next report', () => {
  it.each<[string, readonly Extraction[], string, string]>([
    [
      'a quarter on, with the lag of before',
      [call('2025-02-04', Q4, []), call('2025-05-01', Q1, [])],
      '2025-06-30',
      '2025-07-31',
    ],
    [
      'with the lag of the same quarter where it is known',
      [call('2024-08-20', '2024-04-01..2024-06-30', []), call('2025-05-01', Q1, [])],
      '2025-06-30',
      '2025-08-20',
    ],
    [
      'thirteen weeks on, off the calendar',
      [call('2025-05-01', '2024-12-29..2025-03-29', [])],
      '2025-06-28',
      '2025-07-31',
    ],
  ])('is %s', (_what, documents, end, expected) => {
    const { report } = due(documents);
    expect([report?.period.end, report?.expectedOn]).toEqual([end, expected]);
  });

  it('is late once its day has passed, and unknown where nobody ever spoke', () => {
    expect(due([call('2025-05-01', Q1, [])], '2025-09-01').report?.isLate).toBe(true);
    expect(due([]).report).toBeNull();
  });

  it('comes a half year on where halves are reported', () => {
    const half = profileOf({ calendar: { ...profile.calendar, reports: 'half' } });
    const { report } = due([call('2025-03-20', '2024-07-01..2024-12-31', [])], '2025-05-10', half);
    expect([report?.period.end, report?.period.fiscal]).toEqual(['2025-06-30', 'H1 FY2025']);
  });
});

describe('what falls due', () => {
  const call1 = call('2025-05-01', Q1, [next]);

  it('with the next report, what ends later after it, and not what has no end', () => {
    const later = {
      ...next,
      quote: 'cloud revenue of 50 billion this year',
      horizon: horizon('2025-01-01..2025-12-31'),
    };
    const open = {
      ...next,
      quote: 'cloud margin of 30%',
      metric: 'margin',
      target: target('30 percent'),
      horizon: null,
    };
    const { claims } = due([call('2025-05-01', Q1, [next, later, open])]);
    expect(claims.map(({ status, windowEnd }) => [status, windowEnd])).toEqual([
      ['due', '2025-06-30'],
      ['later', '2025-12-31'],
    ]);
  });

  it('is overdue once a report covers the window and gives no answer, with the documents searched', () => {
    const silent = call(
      '2025-08-01',
      Q2,
      [],
      [{ quote: 'inventory of 1 billion', metric: 'inventory', ...level('1e9 USD') }],
    );
    const [claim] = due([call1, silent], '2025-08-01').claims;
    expect([claim?.status, claim?.searched]).toEqual(['overdue', [1]]);
    expect(claim?.question.en).toContain('no report since gives an answer');
  });

  it('is off the list once it is answered', () => {
    const answer = call(
      '2025-08-01',
      Q2,
      [],
      [{ quote: 'cloud revenue of 10 billion', segment: 'cloud', ...level('10e9 USD') }],
    );
    expect(due([call1, answer], '2025-08-01').claims).toEqual([]);
  });

  it('never asks what nothing could answer', () => {
    const soft: Said = {
      quote: 'we will strive',
      metric: 'strategy',
      kind: 'qualitative',
      form: 'qualitative',
      horizon: horizon(Q2),
    };
    expect(due([call('2025-05-01', Q1, [soft])]).claims).toEqual([]);
  });
});

describe('what is behind', () => {
  const plan: Said = {
    quote: '400 billion of capital expenditure over two years',
    metric: 'capital_expenditure',
    form: 'cumulative',
    target: target('400e9 USD'),
    horizon: horizon('2025-01-01..2026-12-31'),
  };
  const spent = (quote: string, amount: string) => [{ quote, metric: 'capital_expenditure', ...level(amount) }];
  it('comes first, with its pace in the question', () => {
    const { claims } = due([
      call('2025-02-04', Q4, [plan]),
      call('2025-05-01', Q1, [next], spent('we spent 1 billion', '1e9 USD')),
    ]);
    expect(claims.map(({ status }) => status)).toEqual(['behind_pace', 'due']);
    expect(claims[0]?.question.en).toMatch(
      /^Of USD 400 billion planned for capital expenditure, 0% is reached, with \d+% of the time gone/,
    );
  });
});

describe('a plan whose window can be read in several ways', () => {
  it('is asked about by the reading that its verdict tells first', () => {
    const plan: Said = {
      quote: '380 billion of capital expenditure over the next three years',
      metric: 'capital_expenditure',
      form: 'cumulative',
      target: target('380e9 USD'),
      horizon: horizon('2025-04-01..2028-03-31|2024-04-01..2027-03-31'),
    };
    const spent = [{ quote: 'we spent 30 billion', metric: 'capital_expenditure', ...level('30e9 USD') }];
    const ledger = buildLedger(
      corpusOf([call('2025-02-20', Q4, [plan]), call('2025-08-01', Q2, [], spent)]),
      profile,
      '2025-08-01',
    );
    const first = ledger.claims[0]?.verdict.progress?.[0];
    const [asked] = dueList(ledger, profile).claims;
    expect(ledger.claims[0]?.verdict.progress).toHaveLength(2);
    expect([asked?.share, asked?.elapsed]).toEqual([first?.share, first?.elapsed]);
    expect(asked?.question.en).toContain(`with ${Math.round(Number(first?.elapsed) * 100)}% of the time gone`);
  });
});

describe('a question', () => {
  const ofChina = { ...profile, currency: 'CNY' };
  const question = (more: Partial<Said>) => due([call('2025-05-01', Q1, [{ ...next, ...more }])]).claims[0]?.question;

  it('is asked in three languages, amounts counted as each counts them', () => {
    expect(question({})).toEqual({
      en: 'On May 1, 2025 you guided for Cloud revenue of USD 10 billion in the period to June 30, 2025. Where does it stand?',
      'zh-Hans': '贵公司于2025年5月1日给出指引：截至2025年6月30日的期间，云业务收入为100亿美元。目前进展如何？',
      'zh-Hant': '貴公司於2025年5月1日給出指引：截至2025年6月30日的期間，雲業務營收為100億美元。目前進展如何？',
    });
  });

  it('keeps that a figure was said roughly, and writes per cent without a gap', () => {
    const asked = question({ metric: 'gross_margin', form: 'approximate', target: target('52 percent') });
    expect(asked?.en).toContain(' of about 52% in the period');
    expect([asked?.['zh-Hans'], asked?.['zh-Hant']]).toEqual([
      expect.stringContaining('为约52%'),
      expect.stringContaining('為約52%'),
    ]);
  });

  it.each<[string, Partial<Said>, RegExp]>([
    ['bounds', { target: target('20.. percent yoy') }, /截至2025年6月30日的期间，云业务收入增长率为至少20%/],
    ['ranges', { form: 'range', target: target('6.5e9..6.9e9 USD') }, /为65亿美元至69亿美元/],
    ['amounts a share', { metric: 'eps', target: target('1.05 per_share:USD') }, /为每股1\.05美元/],
    [
      'an event',
      { target: null, kind: 'milestone', form: 'event', event: 'first_profit' },
      /“cloud revenue of 10 billion next quarter”是否已经完成/,
    ],
    [
      'a way',
      { target: null, kind: 'directional', form: 'directional', direction: 'increase' },
      /预计截至2025年6月30日的期间，云业务收入上升/,
    ],
    [
      'what is to stay as it is',
      { target: null, kind: 'directional', form: 'directional', direction: 'stable' },
      /云业务收入保持平稳。目前是否仍然如此？$/,
    ],
  ])('says %s in Chinese', (_what, more, text) => {
    expect(question(more)?.['zh-Hans']).toMatch(text);
  });

  it.each<[string, Partial<Said>, RegExp]>([
    ['a trillion as 兆', { metric: 'gmv', target: target('1e12 CNY') }, /雲業務 ?GMV為人民幣1兆元/],
    ['a loss with a minus', { metric: 'net_income', target: target('-848e6 CNY') }, /淨利為人民幣−8\.48億元/],
    ['thousands with commas', { metric: 'capital_expenditure', target: target('380e9 CNY') }, /人民幣3,800億元/],
    ['a count of shares by its name', { metric: 'share_count', target: target('1.63e9 count') }, /股數為16\.3億/],
  ])('says %s as Taiwan does', (_what, more, text) => {
    const [asked] = due([call('2025-05-01', Q1, [{ ...next, ...more }])], '2025-05-10', ofChina).claims;
    expect(asked?.question['zh-Hant']).toMatch(text);
  });
});
