import { describe, expect, it } from '@jest/globals';
import { alertsOf, buildLedger } from '#engine';
import { corpusOf, call, level, horizon, profileOf, target } from './builder.js';
import { platform } from './platform.js';
import { retailer } from './retailer.js';

const typesOf = (documents: number, golden: typeof platform, words: string) => {
  const [known, next] = [golden.documents.slice(0, documents), golden.documents.slice(0, documents + 1)];
  const day = (list: typeof known) => list.at(-1)?.document.eventDate ?? '';
  const before = known.length === 0 ? null : buildLedger(corpusOf(known), golden.profile, day(known));
  const alerts = alertsOf(before, buildLedger(corpusOf(next), golden.profile, day(next)));
  return alerts
    .filter((alert) => alert.claim.statements[0]?.quote.includes(words))
    .map((alert) => alert.type.replace('wordkept.', ''));
};

describe('what follows from a new document', () => {
  it.each([
    [0, platform, 'ten years', ['claim.initiated']],
    [1, platform, 'ten years', ['claim.revised', 'verdict.changed']],
    [2, platform, 'ten years', ['claim.reiterated', 'claim.hinted']],
    [1, platform, 'first quarter of profit', ['claim.unmentioned']],
    [2, platform, 'first quarter of profit', ['verdict.changed']],
    [3, platform, 'first quarter of profit', ['verdict.changed']],
    [3, platform, 'no plan to sell', ['verdict.changed']],
    [2, platform, 'group revenue of 250', ['claim.unmentioned', 'claim.due']],
    [1, retailer, 'earnings of 4.63', ['claim.withdrawn', 'verdict.changed']],
    [1, retailer, '45 to 50', ['claim.revised']],
    [2, retailer, 'Toronto', ['claim.revised', 'claim.due_soon']],
    [2, platform, 'stay true', ['claim.unmentioned']],
  ] as const)('after %i documents: %#', (documents, golden, words, types) =>
    expect(typesOf(documents, golden, words)).toEqual(types),
  );
});

describe('identity', () => {
  const revenue = {
    quote: 'revenue of 10 billion next quarter',
    target: target('10e9 USD'),
    horizon: horizon('2025-04-01..2025-06-30'),
  };
  const early = call(
    '2025-02-01',
    '2024-10-01..2024-12-31',
    [],
    [{ quote: 'revenue was 9 billion', ...level('9e9 USD') }],
  );
  const first = call('2025-05-01', '2025-01-01..2025-03-31', [revenue]);

  it('tells nothing anew when an older document arrives late', () => {
    const before = buildLedger(corpusOf([first]), profileOf(), '2025-05-02');
    const after = buildLedger(corpusOf([early, first]), profileOf(), '2025-05-02');
    expect(alertsOf(before, after)).toEqual([]);
  });

  it('says due once the window has closed, and once only', () => {
    const may = buildLedger(corpusOf([first]), profileOf(), '2025-05-02');
    const june = buildLedger(corpusOf([first]), profileOf(), '2025-06-10');
    const july = buildLedger(corpusOf([first]), profileOf(), '2025-07-10');
    const august = buildLedger(corpusOf([first]), profileOf(), '2025-08-10');
    expect(alertsOf(may, june).map(({ type }) => type)).toEqual(['wordkept.claim.due_soon']);
    expect(alertsOf(june, july).map(({ type }) => type)).toEqual(['wordkept.claim.due', 'wordkept.verdict.changed']);
    expect(alertsOf(july, august)).toEqual([]);
  });
});
