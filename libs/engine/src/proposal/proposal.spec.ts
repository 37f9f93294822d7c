import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../company/index.js';
import type { Proposed } from '../model/index.js';
import { extract } from '../pipeline.js';
import { explain } from '../trace/index.js';

const DATES = { periodEnd: '2025-09-30', eventDate: '2025-11-25', sha256: '0'.repeat(64) };
const profile = neutralProfile('demo', {});

/** A call in three scripts; lines that the rules leave alone are what a plug-in is for. */
const CALL = `Operator

Welcome to the results call. Our next question comes from Bill Green.

Ann Lee -- Chief Financial Officer

Revenue was 4.2 billion dollars in the September quarter, up 12%. We expect revenue of 4.5 billion dollars next quarter.
The board agreed, gross margin of 45% in fiscal 2027. The dividend cover is 40% under the new policy. Gross margin matters to 300 partners.
We had hoped to open 30 stores in fiscal 2026. This call contains forward-looking statements, which are subject to risks.
董事会批准了方案，毛利率在2027财年45%。
董事會批准了方案，毛利率在2028財年46%。

Bill Green -- Analyst

I think gross margin will reach 60% in fiscal 2028. Can you reach 70% in fiscal 2029?
`;

const proposed = (statements: readonly unknown[], observations: readonly unknown[] = []): Proposed => ({
  by: 'tester',
  statements,
  observations,
  problem: null,
});
const input = { ...DATES, text: CALL };
const plain = extract(input, profile);
const run = (statements: readonly unknown[], observations: readonly unknown[] = []) =>
  explain(input, profile, proposed(statements, observations));
const why = (statement: unknown): string[] => run([statement]).trace.refusedProposals.map(({ rule }) => rule);
const whyNoFigure = (observation: unknown): string[] =>
  run([], [observation]).trace.refusedProposals.map(({ rule }) => rule);

/** The rules leave it alone, for its only verb is past; if they learn to read it, take another. */
const AGREED = 'gross margin of 45% in fiscal 2027';
const GOOD = {
  quote: AGREED,
  metric: 'gross_margin',
  segment: 'group',
  kind: 'quantitative',
  direction: 'reach',
  modality: 'commitment',
  target: { low: '45', high: '45', unit: 'percent' },
  horizon: 'fiscal 2027',
};

describe('a plug-in that tells the truth', () => {
  it.each([
    ['English', GOOD, '45', '2027-12-31'],
    ['Simplified Chinese', { ...GOOD, quote: '毛利率在2027财年45%', horizon: '2027财年' }, '45', '2027-12-31'],
    [
      'Traditional Chinese',
      {
        ...GOOD,
        quote: '毛利率在2028財年46%',
        horizon: '2028財年',
        target: { low: 46, high: 46, unit: 'percent' },
      },
      '46',
      '2028-12-31',
    ],
  ])('has its promise taken in %s', (_language, statement, value, end) => {
    const { extraction } = run([statement]);
    const added = extraction.statements.filter(({ flags }) => flags.some(({ code }) => code === 'model_proposed'));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({
      metric: 'gross_margin',
      kind: 'quantitative',
      target: { low: value, high: value, unit: 'percent' },
      horizon: { end },
      speaker: { role: 'management' },
    });
    expect(added[0]!.confidence).toBeLessThanOrEqual(0.5);
    expect(CALL.slice(added[0]!.start, added[0]!.end)).toBe(added[0]!.quote);
  });

  it('binds nobody firmly by words that promise nothing', () => {
    expect(run([GOOD]).extraction.statements.find(({ quote }) => quote.startsWith(AGREED))?.modality).toBe(
      'expectation',
    );
  });

  it('has its figure taken', () => {
    const figure = {
      quote: 'The dividend cover is 40% under the new policy',
      metric: null,
      value: '40',
      unit: 'percent',
    };
    const { extraction, trace } = run([], [figure]);
    expect(trace.refusedProposals).toEqual([]);
    expect(extraction.observations.filter(({ flags }) => flags.some(({ code }) => code === 'model_proposed'))).toEqual([
      expect.objectContaining({ value: '40', unit: 'percent', statedBy: 'management' }),
    ]);
  });

  it('changes nothing of what the rules found, and is named', () => {
    const { extraction } = run([GOOD]);
    expect(extraction.statements.filter(({ id }) => plain.statements.some((one) => one.id === id))).toEqual(
      plain.statements,
    );
    expect(extraction.observations).toEqual(plain.observations);
    expect(extraction.flags).toEqual([
      ...plain.flags,
      { code: 'model_proposed', detail: 'tester took part: 1 proposals taken, 0 refused' },
    ]);
  });

  it('is explained: the sentence says that it gave the statement', () => {
    const { extraction, trace } = run([GOOD]);
    const id = extraction.statements.find(({ quote }) => quote.startsWith(AGREED))!.id;
    const account = trace.sentences.find(({ outcome }) => outcome.statements.includes(id));
    expect(account?.steps).toContainEqual(expect.objectContaining({ stage: 'proposal', did: 'made', id }));
  });

  it('has its quote completed to whole clauses', () => {
    const { extraction } = run([{ ...GOOD, quote: 'gross margin of 45%' }]);
    expect(extraction.statements.map(({ quote }) => quote)).toContain(`${AGREED}.`);
  });
});

describe('a promise that is refused', () => {
  it.each([
    ['no object', 'text', 'wrong_type'],
    ['a list', [GOOD], 'wrong_type'],
    ['nothing', null, 'wrong_type'],
    ['no quote', { ...GOOD, quote: undefined }, 'no_quote'],
    ['a quote that is no text', { ...GOOD, quote: { text: AGREED } }, 'no_quote'],
    ['words never said', { ...GOOD, quote: 'gross margin of 55% in fiscal 2027' }, 'quote_not_in_text'],
    ['other words', { ...GOOD, quote: 'gross margins of 45% in fiscal 2027' }, 'quote_not_in_text'],
    ['digits that look alike', { ...GOOD, quote: AGREED.replace('45%', '４５%') }, 'quote_not_in_text'],
    ['letters that look alike', { ...GOOD, quote: AGREED.replace('a', 'а') }, 'quote_not_in_text'],
    ['a space without width', { ...GOOD, quote: AGREED.replace('gross', 'gro\u200bss') }, 'quote_not_in_text'],
    [
      'another kind of space',
      { ...GOOD, quote: AGREED.replace('gross margin', 'gross\u00a0margin') },
      'quote_not_in_text',
    ],
    ['the other script', { ...GOOD, quote: '毛利率在2027財年45%' }, 'quote_not_in_text'],
    [
      'a paragraph',
      { ...GOOD, quote: CALL.slice(CALL.indexOf('Revenue was'), CALL.indexOf('We had')) },
      'more_than_a_sentence',
    ],
    ['the whole call', { ...GOOD, quote: CALL.repeat(3) }, 'quote_too_long'],
    ['a scrap', { ...GOOD, quote: '45%' }, 'quote_too_short'],
    ['half a number', { ...GOOD, quote: 'We expect revenue of 4' }, 'cuts_a_word'],
    ['half a word', { ...GOOD, quote: 'ross margin of 45% in fiscal 2027' }, 'cuts_a_word'],
    ['an analyst', { ...GOOD, quote: 'I think gross margin will reach 60% in fiscal 2028' }, 'not_management'],
    ['a question', { ...GOOD, quote: 'Can you reach 70% in fiscal 2029?' }, 'question'],
    ['the operator', { ...GOOD, quote: 'Our next question comes from Bill Green' }, 'not_prose'],
    ['safe-harbour text', { ...GOOD, quote: 'This call contains forward-looking statements' }, 'not_prose'],
    ['another number', { ...GOOD, target: { low: '55', high: '55', unit: 'percent' } }, 'number_not_in_quote'],
    [
      'a number of another sentence',
      { ...GOOD, target: { low: '40', high: '40', unit: 'percent' } },
      'number_not_in_quote',
    ],
    ['a wider range', { ...GOOD, target: { low: '45', high: '50', unit: 'percent' } }, 'number_not_in_quote'],
    [
      'another currency',
      {
        ...GOOD,
        quote: 'We expect revenue of 4.5 billion dollars next quarter',
        target: { low: '4500000000', high: '4500000000', unit: 'EUR' },
      },
      'unit_not_in_quote',
    ],
    [
      'another scale',
      {
        ...GOOD,
        quote: 'We expect revenue of 4.5 billion dollars next quarter',
        target: { low: '4500000', high: '4500000', unit: 'USD' },
      },
      'number_not_in_quote',
    ],
    ['a number in words', { ...GOOD, target: { low: 'forty-five', high: '45', unit: 'percent' } }, 'wrong_type'],
    [
      'a number without end',
      { ...GOOD, target: { low: Number.POSITIVE_INFINITY, high: 45, unit: 'percent' } },
      'wrong_type',
    ],
    ['a target that is a list', { ...GOOD, target: ['45'] }, 'wrong_type'],
    ['a number without unit', { ...GOOD, target: { low: '45', high: '45' } }, 'wrong_type'],
    ['another date', { ...GOOD, horizon: 'fiscal 2030' }, 'date_not_in_quote'],
    ['a date in figures', { ...GOOD, horizon: '2027-12-31' }, 'date_not_in_quote'],
    ['words that are no date', { ...GOOD, horizon: 'margin' }, 'date_not_read'],
    ['a modality of its own', { ...GOOD, modality: 'certain' }, 'not_in_the_set'],
    ['a kind of its own', { ...GOOD, kind: 'constructor' }, 'not_in_the_set'],
    ['a direction that is no text', { ...GOOD, direction: 1 }, 'not_in_the_set'],
    ['a metric that is no text', { ...GOOD, metric: ['revenue'] }, 'wrong_type'],
    [
      'what is past',
      {
        quote: 'We had hoped to open 30 stores in fiscal 2026',
        metric: 'stores',
        target: { low: '30', high: '30', unit: 'count' },
      },
      'speaks_of_the_past',
    ],
    [
      'a reported figure',
      {
        quote: 'Revenue was 4.2 billion dollars in the September quarter',
        metric: 'revenue',
        target: { low: '4200000000', high: '4200000000', unit: 'USD' },
      },
      'nothing_ahead',
    ],
    [
      'what the rules have',
      {
        quote: 'We expect revenue of 4.5 billion dollars next quarter',
        metric: 'revenue',
        target: { low: '4500000000', high: '4500000000', unit: 'USD' },
      },
      'already_read',
    ],
    [
      'what the rules have, of another measure',
      {
        quote: 'We expect revenue of 4.5 billion dollars next quarter',
        metric: 'net_income',
        target: { low: '4500000000', high: '4500000000', unit: 'USD' },
      },
      'already_read',
    ],
    [
      'what the rules have, without its number',
      { quote: 'We expect revenue of 4.5 billion dollars next quarter', metric: 'revenue' },
      'already_read',
    ],
    [
      'the present tense',
      { quote: 'The dividend cover is 40% under the new policy', metric: 'dividends' },
      'nothing_ahead',
    ],
    [
      'money for a rate',
      {
        ...GOOD,
        quote: 'We expect revenue of 4.5 billion dollars next quarter',
        metric: 'share_count',
        target: { low: '4500000000', high: '4500000000', unit: 'USD' },
        horizon: null,
      },
      'already_read',
    ],
    ['only inherited words', Object.create(GOOD), 'no_quote'],
    ['a polluted prototype', JSON.parse('{"__proto__":{"quote":"x","metric":"revenue"}}'), 'no_quote'],
  ])('for %s', (_what, statement, rule) => {
    expect(why(statement)).toEqual([rule]);
    expect(run([statement]).extraction.statements).toEqual(plain.statements);
  });

  it('once, where it is said twice', () => {
    expect(run([GOOD, GOOD]).trace.refusedProposals).toEqual([
      expect.objectContaining({ number: 2, rule: 'already_read' }),
    ]);
  });

  it('beyond five hundred', () => {
    const { trace, extraction } = run(Array.from({ length: 2000 }, () => ({ quote: 'words that nobody said' })));
    expect(trace.refusedProposals).toHaveLength(501);
    expect(extraction.statements).toEqual(plain.statements);
  });
});

describe('a figure that is refused', () => {
  const figure = {
    quote: 'The dividend cover is 40% under the new policy',
    metric: null,
    value: '40',
    unit: 'percent',
  };

  it.each([
    ['another value', { ...figure, value: '41' }, 'number_not_in_quote'],
    ['another unit', { ...figure, unit: 'USD' }, 'unit_not_in_quote'],
    ['no number', { ...figure, value: null }, 'no_number'],
    [
      'the growth of a figure that the rules have',
      {
        quote: 'Revenue was 4.2 billion dollars in the September quarter, up 12%',
        metric: 'revenue',
        segment: 'group',
        growth_percent: '12',
      },
      'already_read',
    ],
    [
      'a number of another kind',
      { quote: 'Gross margin matters to 300 partners', metric: 'gross_margin', value: '300', unit: 'count' },
      'number_of_another_kind',
    ],
    ['another growth', { ...figure, growth_percent: '5' }, 'number_not_in_quote'],
    ['another period', { ...figure, period: 'June quarter' }, 'date_not_in_quote'],
    [
      'what is to come',
      { ...figure, quote: 'We expect revenue of 4.5 billion dollars next quarter', value: '4500000000', unit: 'USD' },
      'not_reported_yet',
    ],
    [
      'an analyst',
      { ...figure, quote: 'I think gross margin will reach 60% in fiscal 2028', value: '60' },
      'not_management',
    ],
    [
      'what the rules have',
      {
        quote: 'Revenue was 4.2 billion dollars in the September quarter',
        metric: 'revenue',
        value: '4200000000',
        unit: 'USD',
      },
      'already_read',
    ],
  ])('for %s', (_what, observation, rule) => {
    expect(whyNoFigure(observation)).toEqual([rule]);
    expect(run([], [observation]).extraction.observations).toEqual(plain.observations);
  });
});

describe('a measure that the quote does not name', () => {
  it.each([
    ['a promise', 'We will get there next year'],
    ['一个承诺', '我们明年会实现这一点'],
    ['一個承諾', '我們明年會實現這一點'],
  ])('is nothing that a plug-in may give to %s without a number', (_what, words) => {
    const text = `Ann Lee -- Chief Financial Officer\n\n${words}.\n`;
    const { extraction } = explain({ ...DATES, text }, profile, proposed([{ quote: words, metric: 'revenue' }]));
    expect(extraction.statements.filter(({ metric }) => metric === 'revenue')).toEqual([]);
  });
});

describe('names that a plug-in makes up', () => {
  it.each([
    ['an unknown metric', { ...GOOD, metric: 'galactic_share' }, { metric: 'other' }],
    ['a metric of the prototype', { ...GOOD, metric: '__proto__' }, { metric: 'other' }],
    ['a metric that the quote does not speak of', { ...GOOD, metric: 'revenue' }, { metric: 'other' }],
    ['an unknown business', { ...GOOD, segment: 'moon_base' }, { segment: 'group' }],
  ])('%s', (_what, statement, expected) => {
    const added = run([statement]).extraction.statements.filter(({ flags }) =>
      flags.some(({ code }) => code === 'model_proposed'),
    );
    for (const one of added) expect(one).toMatchObject(expected);
  });
});

describe('a plug-in that fails', () => {
  it('leaves what the rules found, with a flag without control characters', () => {
    const failed = { ...proposed([]), by: 'bad\u001b[31m', problem: 'timed out\n\u001b]0;x' };
    const { statements, observations, flags } = extract(input, profile, { proposed: failed });
    expect({ statements, observations }).toEqual({ statements: plain.statements, observations: plain.observations });
    expect(flags.map(({ code }) => code)).toContain('model_failed');
    expect(JSON.stringify(flags)).not.toContain('\\u001b');
  });
});
