import { horizon, profileOf, target, type Said } from '../builder.js';
import { guided, happened, of, revenue, spent, TWO_YEARS, way, words } from './frames.js';
import type { RuleTable } from './rule-case.js';

const yuan = profileOf({ currency: 'CNY' });
const known = [{ ...revenue('9.5e9') }];

export const suspect: RuleTable = {
  rule: 'quarantine.suspect',
  cases: [
    {
      name: 'a figure flagged by the reader of the text',
      said: guided('revenue of 10 billion next quarter', '10e9 USD', {
        flags: [{ code: 'source_conflict', detail: '10 or 100' }],
      }),
      reported: [revenue('10e9')],
      verdict: 'due: source_conflict',
    },
    {
      name: 'dollars, where the company reports in yuan',
      said: guided('revenue of 10 billion dollars', '10e9 USD'),
      reported: [revenue('10e9')],
      profile: yuan,
      verdict: 'due: unit_suspect',
    },
    {
      name: 'a thousand times off the last quarter',
      said: guided('revenue of 10 million next quarter', '10e6 USD'),
      known,
      reported: [revenue('10e9')],
      verdict: 'due: unit_suspect',
    },
    {
      name: 'in Simplified Chinese: 万 for 亿',
      said: guided('下季度收入100万', '1e6 USD'),
      known,
      reported: [revenue('10e9')],
      verdict: 'due: unit_suspect',
    },
    {
      name: 'in Traditional Chinese: 兆 for 億',
      said: guided('下季營收100兆', '100e12 USD'),
      known,
      reported: [revenue('10e9')],
      verdict: 'due: unit_suspect',
    },
    {
      name: 'flagged as a slip of size',
      said: guided('members of 10 million', '10e6 count', {
        metric: 'members',
        flags: [{ code: 'unit_suspect', detail: 'ten times the last known number' }],
      }),
      reported: [of('members', '10 million members', '10e6 count')],
      verdict: 'due: unit_suspect',
    },
    {
      name: 'not over yet: open, with the same reason',
      said: guided('revenue of 10 million in two years', '10e6 USD', {
        horizon: horizon(TWO_YEARS),
        flags: [{ code: 'unit_suspect', detail: 'million or billion' }],
      }),
      reported: [],
      verdict: 'open: unit_suspect',
    },
    {
      name: 'twice the last quarter may be meant',
      said: guided('revenue of 19 billion next quarter', '19e9 USD'),
      known,
      reported: [revenue('19e9')],
      verdict: 'resolved/met',
      by: 'numeric.point',
      counter: true,
    },
    {
      name: 'profits jump: ten times is no slip',
      said: guided('net income of 2 billion', '2e9 USD', { metric: 'net_income' }),
      known: [of('net_income', 'net income of 0.2 billion', '0.2e9 USD')],
      reported: [of('net_income', 'net income of 2 billion', '2e9 USD')],
      verdict: 'resolved/met',
      by: 'numeric.point',
      counter: true,
    },
    {
      name: 'a currency that the profile lists for this',
      said: guided('revenue of 10 billion dollars', '10e9 USD'),
      reported: [revenue('10e9')],
      profile: profileOf({ currency: 'CNY', alsoIn: { revenue: ['USD'] } }),
      verdict: 'resolved/met',
      by: 'numeric.point',
      counter: true,
    },
    {
      name: 'a year is larger than the last quarter',
      said: guided('spending of 40 billion over two years', '40e9 USD', {
        metric: 'capital_expenditure',
        form: 'cumulative',
        horizon: horizon(TWO_YEARS),
      }),
      known: [spent('5e9')],
      reported: [spent('5e9')],
      verdict: 'on_pace: not_yet_due',
      by: 'cumulative.pace',
      counter: true,
    },
  ],
};

const keep = (quote: string): Said => ({
  quote,
  metric: 'disposal',
  event: 'disposal',
  segment: 'mill',
  kind: 'milestone',
  form: 'event',
});
const sale = [happened('disposal', 'we sold the mill', { segment: 'mill' })];

export const contradicted: RuleTable = {
  rule: 'event.contradicted',
  cases: [
    {
      name: 'sold after "no plan to sell"',
      said: keep('we have no plan to sell the mill'),
      reported: sale,
      verdict: 'resolved/contradicted',
    },
    {
      name: 'sold after "do not intend to sell"',
      said: keep('we do not intend to sell the mill'),
      reported: sale,
      verdict: 'resolved/contradicted',
    },
    {
      name: 'in Simplified Chinese',
      said: keep('我们目前没有出售工厂的计划'),
      reported: [happened('disposal', '工厂已出售', { segment: 'mill' })],
      verdict: 'resolved/contradicted',
    },
    {
      name: 'in Traditional Chinese',
      said: keep('我們目前沒有出售工廠的計畫'),
      reported: [happened('disposal', '工廠已出售', { segment: 'mill' })],
      verdict: 'resolved/contradicted',
    },
    {
      name: 'a restructuring that was ruled out',
      said: { ...keep('we do not plan to restructure the mill'), metric: 'restructuring', event: 'restructuring' },
      reported: [happened('restructuring', 'the mill was restructured', { segment: 'mill' })],
      verdict: 'resolved/contradicted',
    },
    {
      name: 'a number in the same words does not shield it',
      said: { ...keep('we do not plan to sell the mill for 3 billion'), target: target('3e9 USD') },
      reported: sale,
      verdict: 'resolved/contradicted',
    },
    {
      name: 'another unit sold',
      said: keep('we have no plan to sell the mill'),
      reported: [happened('disposal', 'we sold the farm', { segment: 'farm' })],
      verdict: 'open: not_falsifiable',
      by: 'qualitative.none',
      counter: true,
    },
    {
      name: 'only an analyst says that it was sold',
      said: keep('we have no plan to sell the mill'),
      reported: [happened('disposal', 'so the mill has been sold', { segment: 'mill', statedBy: 'analyst' })],
      verdict: 'open: not_falsifiable',
      by: 'qualitative.none',
      counter: true,
    },
    {
      name: 'sold before the word was given',
      said: keep('we have no plan to sell the mill'),
      known: sale,
      reported: [],
      verdict: 'open: not_falsifiable',
      by: 'qualitative.none',
      counter: true,
    },
    {
      name: 'a plan to sell that is carried out',
      said: keep('we plan to sell the mill'),
      reported: sale,
      verdict: 'resolved/met',
      by: 'event.done',
      counter: true,
    },
  ],
};

const said = (quote: string, more: Partial<Said> = {}): Said => ({ quote, metric: 'strategy', ...words, ...more });

export const qualitative: RuleTable = {
  rule: 'qualitative.none',
  cases: [
    { name: 'words', said: said('customers come first'), reported: [], verdict: 'open: not_falsifiable' },
    { name: 'in Simplified Chinese', said: said('我们坚持长期主义'), reported: [], verdict: 'open: not_falsifiable' },
    { name: 'in Traditional Chinese', said: said('我們堅持長期主義'), reported: [], verdict: 'open: not_falsifiable' },
    {
      name: 'either way',
      said: said('margins may fluctuate', {
        metric: 'operating_margin',
        kind: 'directional',
        form: 'directional',
        modality: 'possibility',
      }),
      reported: [of('operating_margin', 'an operating margin of 9%', '9 percent')],
      verdict: 'open: not_falsifiable',
    },
    {
      name: 'no plan to sell, and nothing sold',
      said: keep('we have no plan to sell the mill'),
      reported: [],
      verdict: 'open: not_falsifiable',
    },
    {
      name: 'the quarter over: nothing in it could be measured',
      said: said('we will stay disciplined next quarter', { horizon: horizon('2025-04-01..2025-06-30') }),
      reported: [revenue('10e9')],
      verdict: 'void/not_measurable',
    },
    {
      name: 'a number in it is judged',
      said: guided('disciplined, at 10 billion of revenue', '10e9 USD'),
      reported: [revenue('10e9')],
      verdict: 'resolved/met',
      by: 'numeric.point',
      counter: true,
    },
    {
      name: 'a direction in it is judged',
      said: {
        quote: 'revenue will rise next quarter',
        ...way,
        direction: 'increase',
        horizon: horizon('2025-04-01..2025-06-30'),
      },
      reported: [{ quote: 'revenue grew 4%', growth: { percent: '4', basis: 'yoy' } }],
      verdict: 'resolved/met',
      by: 'direction.series',
      counter: true,
    },
    {
      name: 'something that happens is followed as an event',
      said: {
        quote: 'the new mill opens',
        metric: 'facility_opening',
        event: 'facility_opening',
        segment: 'mill',
        kind: 'milestone',
        form: 'event',
      },
      reported: [],
      verdict: 'open: not_yet_due',
      by: 'event.done',
      counter: true,
    },
  ],
};
