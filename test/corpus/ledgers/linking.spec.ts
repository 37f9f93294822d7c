import { describe, expect, it } from '@jest/globals';
import { buildLedger } from '#engine';
import { corpusOf, call, horizon, profileOf, target, type Reported, type Said } from './builder.js';

const Q1 = '2025-01-01..2025-03-31';
const Q2 = '2025-04-01..2025-06-30';
const names = (id: string, name: string) => ({ id, parent: null, names: { en: [name] }, predecessors: [] });
const profile = profileOf({ segments: [names('ports', 'Ports'), names('rail', 'Rail'), names('hotels', 'Hotels')] });

/** The ledger's first claim after a call with `promise` and one with what came later. */
function claimAfter(promise: Said, reported: readonly Reported[], said: readonly Said[] = []) {
  const documents = [call('2025-05-10', Q1, [promise]), call('2025-08-10', Q2, said, reported)];
  const [claim] = buildLedger(corpusOf(documents), profile, '2025-08-10').claims;
  if (claim === undefined) throw new Error('no claim');
  return { claim, later: claim.outcomes.map(({ quote, relation }) => `${relation}: ${quote}`) };
}

const supply: Said = {
  quote: 'We expect wagon supply in rail to rise.',
  metric: 'supply',
  segment: 'rail',
  kind: 'directional',
  form: 'directional',
  direction: 'increase',
  horizon: horizon('2025-04-01..2025-12-31'),
};

describe('What else came later', () => {
  it('shows the figures of the business beside a soft promise, and decides nothing by them', () => {
    const { claim, later } = claimAfter(supply, [
      { quote: 'Rail revenue was $4 million.', segment: 'rail', value: '4000000', unit: 'USD' },
      { quote: 'Ports revenue was $9 million.', segment: 'ports', value: '9000000', unit: 'USD' },
    ]);
    expect(later).toEqual(['progress: Rail revenue was $4 million.']);
    expect(claim.verdict.result).toBeNull();
  });

  it('shows a later statement on the same thing that is no repetition, not one on another business', () => {
    const vague = { ...supply, direction: null, form: 'qualitative', kind: 'qualitative', horizon: null } as const;
    const { claim, later } = claimAfter(
      supply,
      [],
      [
        { ...vague, quote: 'Wagons may come at odd times.' },
        { ...vague, quote: 'Cranes may come at odd times.', segment: 'ports' },
      ],
    );
    expect(later).toEqual(['progress: Wagons may come at odd times.']);
    expect(claim.outcomes[0]).toMatchObject({ statement: 's1', observation: '', value: null });
    expect(claim.timeline.some(({ kind }) => kind === 'outcome')).toBe(false);
  });

  it('lists no outlook after the window has closed', () => {
    const { later } = claimAfter(
      { ...supply, horizon: horizon(Q2) },
      [],
      [
        {
          ...supply,
          quote: 'Wagon supply will be what it will be.',
          direction: null,
          horizon: null,
          kind: 'qualitative',
          form: 'qualitative',
        },
      ],
    );
    expect(later).toEqual([]);
  });
});

const sale: Said = {
  quote: 'We expect the sale of the hotels to close this year.',
  metric: 'deal_closing',
  event: 'deal_closing',
  segment: 'hotels',
  kind: 'milestone',
  form: 'event',
  horizon: horizon('..2025-12-31'),
};

describe('A sale', () => {
  it.each([
    ['Revenue fell 8%, mainly due to the disposal of Hotels.', 'met'],
    ['Excluding revenue from Hotels, revenue grew 3%.', 'met'],
    ['Revenue fell 8%, mainly due to the disposal of Rail.', null],
    ['Revenue was flat; the disposal of Hotels is expected in autumn.', null],
    ['Hotels revenue was $3 million.', null],
  ])('%s: %s', (quote, result) => {
    expect(claimAfter(sale, [{ quote, value: '3000000', unit: 'USD' }]).claim.verdict.result).toBe(result);
  });

  it('is answered by a sentence, not by the figure of another measure that stands in it', () => {
    const told = {
      quote: 'Excluding revenue from Hotels, revenue of $3 million grew 3%.',
      value: '3000000',
      unit: 'USD',
    };
    const [outcome] = claimAfter(sale, [told]).claim.outcomes;
    expect(outcome).toMatchObject({ quote: told.quote, relation: 'fulfils', value: null, unit: null, growth: null });
  });

  const without = { quote: 'Excluding revenue from Hotels, revenue grew 3%.', value: '3000000', unit: 'USD' };
  const closing = (quote: string): Reported => ({ quote, metric: 'deal_closing', event: 'deal_closing' });
  it.each([
    ['Both sales have closed.', 'Both sales have closed.'],
    ['兩項出售都已完成交割。', '兩項出售都已完成交割。'],
    ['The purchase of a bakery has closed.', without.quote],
  ])('%s: is shown by %s', (told, quote) => {
    const { claim } = claimAfter(sale, [without, closing(told)]);
    expect([claim.verdict.result, claim.outcomes[0]?.quote]).toEqual(['met', quote]);
  });

  it('is not closed by a sentence of several others alone', () => {
    expect(claimAfter(sale, [closing('Both sales have closed.')]).claim.verdict.result).toBeNull();
  });

  it('keeps the price that it was closed at', () => {
    const closed: Reported = { quote: 'We sold Hotels for $3 million.', metric: 'deal_closing', event: 'deal_closing' };
    const [outcome] = claimAfter(sale, [{ ...closed, segment: 'hotels', value: '3000000', unit: 'USD' }]).claim
      .outcomes;
    expect(outcome).toMatchObject({ relation: 'fulfils', value: '3000000' });
  });

  it('is told of two businesses as an event, not as a figure', () => {
    const { claim } = claimAfter({ ...sale, form: 'point', event: null, target: target('2 count') }, []);
    expect(claim.verdict).toMatchObject({ rule: 'event.done', result: null });
  });
});

describe('One promise under two names', () => {
  const plan: Said = {
    quote: 'What we invest in ports over three years will exceed the ten years before.',
    metric: 'investment',
    segment: 'ports',
    kind: 'directional',
    form: 'relative',
    direction: 'exceed',
    horizon: horizon('2025-04-01..2028-03-31?'),
  };
  const figure: Said = {
    quote: 'We will invest $38 billion over three years.',
    metric: 'capital_expenditure',
    form: 'cumulative',
    target: target('38e9 USD'),
    horizon: horizon('2025-07-01..2028-06-30?'),
  };
  const hint: Said = {
    quote: 'The $38 billion may be on the small side.',
    metric: 'capital_expenditure',
    target: target('38e9 USD'),
  };
  const revisionsOf = (promise: Said, ...later: readonly Said[]) =>
    claimAfter(promise, [], later).claim.statements.map(({ revision }) => revision);

  it('gives the relative plan of a business its number', () => {
    expect(revisionsOf(plan, figure)).toEqual(['initiated', 'quantified']);
  });

  it('leaves another business, another length of time and an ordinary direction alone', () => {
    expect(revisionsOf(plan, { ...figure, segment: 'rail' })).toEqual(['initiated']);
    expect(revisionsOf(plan, { ...figure, horizon: horizon('2025-07-01..2025-09-30') })).toEqual(['initiated']);
    expect(revisionsOf({ ...plan, form: 'directional', direction: 'increase' }, figure)).toEqual(['initiated']);
  });

  it('hears a hint beside the same number', () => {
    expect(revisionsOf(figure, hint)).toEqual(['initiated', 'hinted_up']);
  });

  it('follows a product named again beside another business, and tells two products apart', () => {
    const launch: Said = {
      quote: 'Marlin, our next crane, will launch by the end of the year.',
      metric: 'product_launch',
      event: 'product_launch',
      segment: 'ports',
      kind: 'milestone',
      form: 'event',
      horizon: horizon('..2025-12-31'),
    };
    const soon = { ...launch, segment: 'rail', horizon: horizon('..2025-08-20') };
    expect(revisionsOf(launch, { ...soon, quote: 'Marlin will launch next week.' })).toEqual([
      'initiated',
      'horizon_pulled_in',
    ]);
    expect(revisionsOf(launch, { ...soon, quote: 'Osprey will launch next week.' })).toEqual(['initiated']);
  });
});

describe('An answer beside the prepared outlook of the same call', () => {
  const YEAR = '2025-01-01..2025-12-31';
  const outlook: Said = {
    quote: 'Revenue grows about 43% this year.',
    direction: 'increase',
    basis: 'non_gaap',
    target: target('43 percent yoy'),
    horizon: horizon(YEAR),
  };
  const answered = (quote: string, percent: string, more: Partial<Said> = {}): Said => ({
    ...outlook,
    quote,
    section: 'qa',
    basis: 'unspecified',
    target: target(`${percent} percent yoy`),
    ...more,
  });
  const reasonsOf = (answer: Said) =>
    buildLedger(corpusOf([call('2025-05-10', Q1, [outlook, answer])]), profile, '2025-05-10').claims.map(
      ({ verdict }) => verdict.reason,
    );

  it.each([
    ['is in doubt where it goes the other way', answered('I would model down 10%.', '-10', { direction: 'decrease' })],
    ['in Simplified Chinese', answered('我会按下降10%来估算。', '-10', { direction: 'decrease' })],
    ['in Traditional Chinese', answered('我會按下降10%來估算。', '-10', { direction: 'decrease' })],
  ])('%s', (_name, answer) => expect(reasonsOf(answer)).toContain('source_conflict'));

  it.each([
    ['is the same where it rounds', answered('So 45%, I would say.', '45')],
    [
      'is another measure on the quarter before',
      { ...answered('Down 10% from last quarter.', '-10'), target: target('-10 percent qoq') },
    ],
    ['is another business', answered('Rail down 10%.', '-10', { segment: 'rail' })],
  ])('%s', (_name, answer) => expect(reasonsOf(answer)).not.toContain('source_conflict'));
});
