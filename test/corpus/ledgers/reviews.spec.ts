import { describe, expect, it } from '@jest/globals';
import {
  alertsOf,
  anchorStatement,
  buildLedger,
  effectiveVerdict,
  type Claim,
  type Correction,
  type Decided,
  type Extraction,
  type Ledger,
  type Review,
  type StatementAnchor,
} from '#engine';
import { call, horizon, level, profileOf, target } from './builder.js';

const Q1 = '2024-01-01..2024-03-31';
const Q2 = '2024-04-01..2024-06-30';
const Q3 = '2024-07-01..2024-09-30';
const profile = profileOf();

const SALES = {
  quote: 'second-quarter sales between 6.3 and 6.7 billion',
  form: 'range',
  target: target('6.3e9..6.7e9 USD'),
  horizon: horizon(Q2),
} as const;
const STORES = {
  quote: 'we look forward to our new stores',
  metric: 'stores',
  kind: 'qualitative',
  form: 'qualitative',
  direction: null,
} as const;
const FIRST = call('2024-04-30', Q1, [SALES, STORES]);
const SECOND = call(
  '2024-07-30',
  Q2,
  [
    {
      ...SALES,
      quote: 'third-quarter sales between 6.5 and 6.9 billion',
      target: target('6.5e9..6.9e9 USD'),
      horizon: horizon(Q3),
    },
  ],
  [{ quote: 'sales were 6.1 billion', ...level('6.1e9 USD') }],
);

const on = (extraction: Extraction, at: number): StatementAnchor =>
  anchorStatement(extraction.statements[at]!, extraction.document, extraction.statements, '');

let made = 0;
const recorded = () => {
  const number = String(++made).padStart(4, '0');
  return {
    id: `r${number}`,
    author: 'Mara',
    reason: 'I read it.',
    at: `2024-08-01T00:00:00.${number.slice(1)}Z`,
    day: '2024-08-01',
  };
};
const confirm = (subject: StatementAnchor): Review => ({ ...recorded(), action: 'confirm', subject });
const reject = (subject: StatementAnchor, whole = false): Review => ({
  ...recorded(),
  action: 'reject',
  subject,
  whole,
});
const split = (subject: StatementAnchor): Review => ({ ...recorded(), action: 'split', subject });
const merge = (subject: StatementAnchor, other: StatementAnchor): Review => ({
  ...recorded(),
  action: 'merge',
  subject,
  other,
});
const correct = (subject: StatementAnchor, changes: Correction): Review => ({
  ...recorded(),
  action: 'correct',
  subject,
  changes,
});
const undo = (review: Review): Review => ({ ...recorded(), action: 'undo', undoes: review.id });
const MISSED: Decided = { lifecycle: 'resolved', result: 'missed', void: null, reason: null };
const MET: Decided = { ...MISSED, result: 'met' };
const overrule = (subject: StatementAnchor, verdict: Decided, seen: Decided = MISSED): Review => ({
  ...recorded(),
  action: 'overrule',
  subject,
  verdict,
  seen,
});

const DOCUMENTS = [FIRST, SECOND];
const ledgerOf = (
  reviews: readonly Review[],
  extractions: readonly Extraction[] = DOCUMENTS,
  asOf = '2024-08-01',
): Ledger => buildLedger({ extractions, reviews }, profile, asOf);
const claimOf = (ledger: Ledger, words: string): Claim => {
  const found = ledger.claims.find((one) => one.statements.some(({ quote }) => quote.includes(words)));
  if (!found) throw new Error(`No claim with "${words}".`);
  return found;
};
const said = (claim: Claim) => [claim.verdict.result, effectiveVerdict(claim).result];

describe('decisions on statements', () => {
  it('a rejected statement is no claim; its quote stays in the document and the decision is listed', () => {
    const ledger = ledgerOf([reject(on(FIRST, 1))]);
    expect(ledger.claims.some((one) => one.metric === 'stores')).toBe(false);
    expect(ledger.reviews).toMatchObject([
      { action: 'reject', state: 'exact', places: [{ document: 0, statement: 's2' }] },
    ]);
  });

  it.each<[string, Correction, Partial<Claim>]>([
    ['the metric', { metric: 'bookings' }, { metric: 'bookings' }],
    ['the segment', { segment: 'cloud' }, { segment: 'cloud' }],
    ['the scope', { scope: 'organic' }, { scope: 'organic' }],
    ['the basis', { basis: 'non_gaap' }, { basis: 'non_gaap' }],
    ['the modality', { modality: 'possibility' }, { modality: 'possibility' }],
    ['the direction', { direction: 'exceed' }, { direction: 'exceed' }],
    [
      'the horizon',
      { horizon: { start: '2024-07-01', end: '2024-09-30' } },
      { window: { start: '2024-07-01', end: '2024-09-30' } },
    ],
    [
      'the target, and the form with it',
      { target: { low: '6000000000', high: null, unit: 'USD', comparison: null } },
      { form: 'floor' },
    ],
  ])('%s can be corrected', (_what, changes, expected) => {
    const claim = claimOf(ledgerOf([correct(on(FIRST, 0), changes)]), 'second-quarter sales');
    expect(claim).toMatchObject(expected);
    expect(claim.statements[0]).toMatchObject({ quote: SALES.quote, reviewed: Object.keys(changes) });
    expect(claim.review?.decisions.map((one) => one.action)).toEqual(['correct']);
  });

  it('a corrected target is judged in place of the one that was read', () => {
    const changes = { target: { low: '6000000000', high: '6200000000', unit: 'USD', comparison: null } };
    expect(said(claimOf(ledgerOf([]), 'second-quarter'))).toEqual(['missed', 'missed']);
    expect(said(claimOf(ledgerOf([correct(on(FIRST, 0), changes)]), 'second-quarter'))).toEqual(['met', 'met']);
  });

  it('of two corrections of one field the later holds; of two fields both', () => {
    const reviews = [
      correct(on(FIRST, 0), { segment: 'cloud', basis: 'gaap' }),
      correct(on(FIRST, 0), { segment: 'aidc' }),
    ];
    expect(claimOf(ledgerOf(reviews), 'second-quarter')).toMatchObject({ segment: 'aidc', basis: 'gaap' });
  });

  it('a summary line that repeats the statement goes the same way', () => {
    const summary = { ...SALES, section: 'summary' as const, restates: 's2' };
    const document = call('2024-04-30', Q1, [summary, SALES]);
    expect(ledgerOf([reject(on(document, 1))], [document]).claims).toEqual([]);
    const claims = ledgerOf([correct(on(document, 1), { segment: 'cloud' })], [document]).claims;
    expect(claims.map((one) => [one.segment, one.statements.length])).toEqual([['cloud', 2]]);
  });

  it('what is confirmed after it was rejected is a claim again', () => {
    expect(ledgerOf([reject(on(FIRST, 1)), confirm(on(FIRST, 1))]).claims.some((one) => one.metric === 'stores')).toBe(
      true,
    );
  });

  it('a figure in doubt is judged once a person has vouched for it, and not before', () => {
    const doubtful = call('2024-04-30', Q1, [{ ...SALES, flags: [{ code: 'unit_suspect', detail: 'odd' }] }]);
    const results = [[], [confirm(on(doubtful, 0))]].map(
      (reviews) => claimOf(ledgerOf(reviews, [doubtful, SECOND]), 'second-quarter').verdict,
    );
    expect(results.map((one) => [one.reason, one.result])).toEqual([
      ['unit_suspect', null],
      [null, 'missed'],
    ]);
  });
});

describe('decisions on claims', () => {
  it('two claims that were merged are one, with all their statements in order', () => {
    const ledger = ledgerOf([merge(on(FIRST, 0), on(SECOND, 0))]);
    const claim = claimOf(ledger, 'second-quarter');
    expect(claim.statements.map((one) => one.quote)).toEqual([SALES.quote, SECOND.statements[0]?.quote]);
    expect(ledger.claims.length).toBe(2);
    expect(claim.review?.decisions.map((one) => [one.action, one.places.length])).toEqual([['merge', 2]]);
  });

  it('a claim rejected as a whole goes with all that repeats it, and comes back where it is confirmed later', () => {
    const again = call('2024-05-20', Q1, [{ ...SALES, quote: 'still 6.3 to 6.7 billion of second-quarter sales' }]);
    const whole = reject(on(FIRST, 0), true);
    expect(ledgerOf([whole], [FIRST, again]).claims.map((one) => one.metric)).toEqual(['stores']);
    expect(ledgerOf([reject(on(FIRST, 0))], [FIRST, again]).claims.length).toBe(2);
    expect(ledgerOf([whole, confirm(on(FIRST, 0))], [FIRST, again]).claims.length).toBe(2);
  });

  it('a statement that was split off is a claim of its own', () => {
    const again = call('2024-05-20', Q1, [{ ...SALES, quote: 'still 6.3 to 6.7 billion of second-quarter sales' }]);
    expect(claimOf(ledgerOf([], [FIRST, again]), 'still').statements.length).toBe(2);
    const apart = ledgerOf([split(on(again, 0))], [FIRST, again]);
    expect(claimOf(apart, 'still').statements.map((one) => one.revision)).toEqual(['initiated']);
    expect(claimOf(apart, 'between 6.3').statements.length).toBe(1);
  });

  it('to split a statement off takes back the merging that brought it there; to merge again joins it', () => {
    const [merging, splitting] = [merge(on(FIRST, 0), on(SECOND, 0)), split(on(SECOND, 0))];
    expect(ledgerOf([merging, splitting]).claims.length).toBe(3);
    expect(ledgerOf([merging, splitting, merge(on(FIRST, 0), on(SECOND, 0))]).claims.length).toBe(2);
  });
});

describe('an overruled verdict', () => {
  it('stands above the rule’s, and both stay', () => {
    const claim = claimOf(ledgerOf([overrule(on(FIRST, 0), MET)]), 'second-quarter');
    expect(said(claim)).toEqual(['missed', 'met']);
    expect(claim.review?.verdict).toMatchObject({
      rule: 'review.overrule',
      explanation: expect.stringContaining('numeric.range says missed'),
    });
    expect(claim.review?.needsAnotherLook).toEqual([]);
    expect(claim.timeline.at(-1)).toMatchObject({
      kind: 'review',
      at: '2024-08-01',
      text: expect.stringContaining('Mara'),
    });
  });

  it('needs another look where the rule says something else than when it was overruled', () => {
    const restated = call(
      '2024-10-30',
      Q3,
      [],
      [
        {
          quote: 'second-quarter sales, restated, were 6.5 billion',
          period: Q2,
          ...level('6.5e9 USD'),
          qualifiers: ['restated'],
        },
      ],
    );
    const ledger = ledgerOf(
      [overrule(on(FIRST, 0), { ...MISSED, result: 'partially_met' })],
      [...DOCUMENTS, restated],
      '2024-11-01',
    );
    const claim = claimOf(ledger, 'second-quarter');
    expect(said(claim)).toEqual(['met', 'partially_met']);
    expect(claim.review?.needsAnotherLook).toMatchObject([
      { code: 'verdict_changed', detail: 'The rule said missed when it was overruled, and says met now.' },
    ]);
  });

  it('is not seen in the ledger of an earlier day: it rests on what was known later', () => {
    const claim = claimOf(ledgerOf([overrule(on(FIRST, 0), MET)], DOCUMENTS, '2024-07-30'), 'second-quarter');
    expect(said(claim)).toEqual(['missed', 'missed']);
  });

  it('is what a subscriber is told', () => {
    const [before, after] = [ledgerOf([]), ledgerOf([overrule(on(FIRST, 0), MET)])];
    expect(alertsOf(before, after).map((one) => [one.type, one.previous?.result, one.current.result])).toEqual([
      ['wordkept.verdict.changed', 'missed', 'met'],
    ]);
    expect(alertsOf(before, ledgerOf([overrule(on(FIRST, 0), MISSED)]))).toEqual([]);
  });
});

describe('an undone decision', () => {
  it.each<[string, (at: StatementAnchor) => Review]>([
    ['a rejection', (at) => reject(at)],
    ['a correction', (at) => correct(at, { segment: 'cloud' })],
    ['a split', split],
    ['an overruling', (at) => overrule(at, MET)],
  ])('%s leaves no trace in the ledger', (_what, decide) => {
    const review = decide(on(FIRST, 0));
    expect(ledgerOf([review, undo(review)])).toEqual(ledgerOf([]));
  });

  it('is in force again where the undoing was undone', () => {
    const review = reject(on(FIRST, 1));
    const undoing = undo(review);
    expect(ledgerOf([review, undoing, undo(undoing)])).toEqual(ledgerOf([review]));
  });
});

describe('a decision finds its statement again', () => {
  /** The call's text as it came, and another of the same call; the statement is the first sentence but one. */
  const text = (sentence: string) =>
    `Prepared remarks of the finance chief. ${sentence} We thank everybody for calling in.`;
  const version = (sha: string, sentence: string, more: object = {}): Extraction => {
    const document = call('2024-04-30', Q1, [{ ...SALES, ...more, quote: sentence }], [], sha);
    const start = text(sentence).indexOf(sentence);
    return {
      ...document,
      statements: document.statements.map((one) => ({ ...one, start, end: start + sentence.length })),
    };
  };
  const placed = (before: string, after: string, more: object = {}) => {
    const [first, second] = [version('a', before), version('b', after, more)];
    const subject = anchorStatement(first.statements[0]!, first.document, first.statements, text(before));
    const corpus = {
      extractions: [second],
      reviews: [correct(subject, { segment: 'cloud', target: { low: '1', high: '1', unit: 'USD', comparison: null } })],
    };
    const ledger = buildLedger({ ...corpus, texts: new Map([['b', text(after)]]) }, profile, '2024-08-01');
    const [claim] = ledger.claims;
    return [ledger.reviews[0]?.state, claim?.segment, claim?.target?.low];
  };

  it.each([
    ['the same words', 'We expect sales of 6.3 billion.', 'We expect sales of 6.3 billion.', 'moved', 'cloud', '1'],
    [
      'words mended',
      'We expect sails of 6.3 billion.',
      'We expect sales of 6.3 billion.',
      'changed',
      'cloud',
      SALES.target.low,
    ],
    [
      'a figure put right: the person’s figure is not put over it',
      'We expect sales of 6.3 billion.',
      'We expect sales of 8.3 billion.',
      'changed',
      'cloud',
      SALES.target.low,
    ],
    [
      'another promise in its place',
      'We expect sales of 6.3 billion.',
      'Nothing has been settled as to dividends.',
      'orphaned',
      'group',
      SALES.target.low,
    ],
    [
      '簡體字',
      '我们预计第二季度收入为六十三亿元。',
      '我们预计第二季度收入为八十三亿元。',
      'changed',
      'cloud',
      SALES.target.low,
    ],
    ['繁體字', '我們預計第二季營收為六十三億元。', '我們預計第二季營收為六十三億元。', 'moved', 'cloud', '1'],
  ])('%s', (_name, before, after, ...expected) => {
    expect(placed(before, after)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['another metric', { metric: 'orders' }],
    ['another business', { segment: 'logistics' }],
    ['another date', { horizon: horizon(Q3) }],
  ])('never at words that differ and speak of %s', (_what, more) => {
    expect(placed('We expect sales of 6.3 billion.', 'We expect sales of 6.4 billion.', more)[0]).toBe('orphaned');
  });

  it('says on the claim that the words have changed', () => {
    const [first, second] = [
      version('a', 'We expect sales of 6.3 billion.'),
      version('b', 'We expect sales of 8.3 billion.'),
    ];
    const subject = anchorStatement(
      first.statements[0]!,
      first.document,
      first.statements,
      text('We expect sales of 6.3 billion.'),
    );
    const corpus = {
      extractions: [second],
      reviews: [confirm(subject)],
      texts: new Map([['b', text('We expect sales of 8.3 billion.')]]),
    };
    const [claim] = buildLedger(corpus, profile, '2024-08-01').claims;
    expect(claim?.review?.needsAnotherLook).toMatchObject([
      { code: 'text_changed', detail: 'The figures differ from "We expect sales of 6.3 billion.".' },
    ]);
  });

  it('in another reading of the same text, by what it says where several statements stand', () => {
    const both = call('2024-04-30', Q1, [SALES, { ...SALES, metric: 'gross_margin', target: target('54 percent') }]);
    const inOneSentence = both.statements.map((one) => ({ ...one, start: 0, end: 60 }));
    const before = { ...both, statements: inOneSentence };
    const subject = on(before, 1);
    const renamed = { ...both, statements: inOneSentence.map((one) => ({ ...one, id: `${one.id}0` })).reverse() };
    expect(ledgerOf([reject(subject)], [renamed]).claims.map((one) => one.metric)).toEqual(['revenue']);
    const gone = { ...both, statements: inOneSentence.slice(0, 1) };
    const ledger = ledgerOf([reject(subject)], [gone]);
    expect([ledger.claims.length, ledger.reviews[0]?.state]).toEqual([1, 'orphaned']);
  });

  it('is not seen where its call is not among the documents', () => {
    expect(ledgerOf([reject(on(SECOND, 0))], [FIRST]).reviews).toEqual([]);
  });
});
