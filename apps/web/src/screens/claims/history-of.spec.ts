import { describe, expect, it } from '@jest/globals';
import type { ClaimView, ReviewView } from '#contracts';
import { historyOf } from './history-of.js';

const said = (document: string, quote: string, lang: string, revision: string) => ({
  document,
  quote,
  lang,
  revision,
  statement: 's1',
});
const verdict = (asOf: string, explanation: string) => ({ asOf, explanation });
const entry = (at: string, kind: string, text: string, document: string | null = null) => ({
  at,
  kind,
  text,
  document,
});

const CLAIM = {
  statements: [
    said('d1', 'We expect 5.', 'en', 'initiated'),
    said('d2', '我们预计5。', 'zh-Hans', 'reiterated'),
    said('d3', 'We expect 6.', 'en', 'raised'),
  ],
  outcomes: [{ document: 'd4', quote: 'It was 6.' }],
  verdicts: [verdict('2025-01-01', 'not over'), verdict('2026-01-01', 'reached')],
  timeline: [
    entry('2025-01-01', 'initiated', 'We expect 5.', 'd1'),
    entry('2025-01-01', 'verdict', 'open: not over'),
    entry('2025-04-01', 'reiterated', '我们预计5。', 'd2'),
    entry('2025-07-01', 'raised', 'We expect 6.', 'd3'),
    entry('2025-10-01', 'unmentioned', 'not mentioned', 'd5'),
    entry('2025-10-01', 'unmentioned', 'not mentioned', 'd6'),
    entry('2026-01-01', 'outcome', 'It was 6.', 'd4'),
    entry('2026-01-01', 'verdict', 'met: reached'),
  ],
} as unknown as ClaimView;

const kinds = (reviews: readonly ReviewView[] = []) => historyOf(CLAIM, reviews).map(({ at, kind }) => `${at} ${kind}`);

describe('the history of a claim', () => {
  it('holds every happening by day', () =>
    expect(kinds()).toEqual([
      '2025-01-01 statement',
      '2025-01-01 verdict',
      '2025-04-01 statement',
      '2025-07-01 statement',
      '2025-10-01 unmentioned',
      '2026-01-01 outcome',
      '2026-01-01 verdict',
    ]));

  it('compares words with the last ones in the same language, figures with the last ones', () => {
    const raised = historyOf(CLAIM, []).find((one) => one.kind === 'statement' && one.statement.revision === 'raised');
    expect(raised).toMatchObject({ earlier: { quote: 'We expect 5.' }, previous: { quote: '我们预计5。' } });
  });

  it('tells one silence with all that was searched', () =>
    expect(historyOf(CLAIM, []).find(({ kind }) => kind === 'unmentioned')).toMatchObject({ documents: ['d5', 'd6'] }));

  it('names the verdict before', () =>
    expect(historyOf(CLAIM, []).at(-1)).toMatchObject({ kind: 'verdict', earlier: { explanation: 'not over' } }));

  it('puts reviews where they were made', () => {
    const review = { at: '2025-08-01T09:00:00Z', action: 'confirm' } as ReviewView;
    expect(kinds([review])[4]).toBe('2025-08-01 review');
  });
});
