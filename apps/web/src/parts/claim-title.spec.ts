import { describe, expect, it } from '@jest/globals';
import en from '../words/en/claim.json' with { type: 'json' };
import hant from '../words/zh-Hant/claim.json' with { type: 'json' };
import hans from '../words/zh-Hans/claim.json' with { type: 'json' };
import { claimTitle, type Titled, type TitleWords } from './claim-title.js';
import { formatTarget } from './figure.js';

const CLAIM: Titled = {
  company: 'amd',
  metric: 'revenue',
  event: null,
  segment: 'group',
  kind: 'quantitative',
  form: 'range',
  direction: 'reach',
  topic: [],
  window: { start: '2022-06-26', end: '2022-09-24' },
  target: { low: '6500000000', high: '6900000000', unit: 'USD', raw: '$6.7 billion', comparison: null },
  verdict: { rule: 'numeric.range' },
};
const FILES = { en, 'zh-Hans': hans, 'zh-Hant': hant };

function wordsIn(language: keyof typeof FILES): TitleWords {
  const file: Readonly<Record<string, string>> = FILES[language];
  return {
    segment: (_company, id) => id,
    metric: (_company, id) => id,
    target: (target) => formatTarget(target, { language, numberScale: 'auto' }),
    day: (day) => day,
    months: (start, end) => `${start}–${end}`,
    fiscalYear: (_company, end) => (end === '2026-03-31' ? 'FY2026' : null),
    phrase: (key, values = {}) =>
      (file[key] ?? `no ${key}`).replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => values[name] ?? ''),
  };
}

const percent = (low: string, to: string | null, high: string | null = null) => ({
  low,
  high,
  unit: 'percent',
  raw: '',
  comparison: to === null ? null : { to, multiple: null },
});
const title = (change: Partial<Titled>, language: keyof typeof FILES = 'en') =>
  claimTitle({ ...CLAIM, ...change }, wordsIn(language));

describe('the title of a claim', () => {
  it('gives a range and its quarter', () =>
    expect(title({})).toBe('group · revenue: USD 6.5 billion to USD 6.9 billion · quarter to 2022-09-24'));

  it('gives a floor of growth with what it is measured against', () =>
    expect(title({ form: 'floor', target: percent('20', 'yoy') })).toBe(
      'group · revenue growth: at least 20% year on year · quarter to 2022-09-24',
    ));

  it('says of something that will not be done that it is not planned', () => {
    const kept = {
      metric: 'disposal',
      event: 'disposal',
      kind: 'directional',
      form: 'directional',
      direction: 'stable',
    } as const;
    const none = { target: null, window: { start: null, end: null } } as unknown as Partial<Titled>;
    expect(title({ ...kept, ...none })).toBe('group · disposal: not planned');
    expect(title({ ...kept, ...none }, 'zh-Hant')).toContain('沒有此項計畫');
  });

  it('says "about" once', () =>
    expect(title({ form: 'approximate', metric: 'gross_margin', target: percent('54', null, '54') })).toContain(
      'gross_margin: about 54% ·',
    ));

  it('gives a total with its years', () =>
    expect(
      title({
        form: 'cumulative',
        target: { low: '380000000000', high: null, unit: 'CNY', raw: '', comparison: null },
        window: { start: '2025-04-01', end: '2028-03-31' },
      }),
    ).toBe('group · revenue: at least CNY 380 billion in total · 2025-04-01–2028-03-31'));

  it('names what is to happen, and the fiscal year by whose end', () =>
    expect(
      title({
        form: 'event',
        event: 'product_launch',
        topic: ['cloud', 'qwen3'],
        target: null,
        window: { start: null, end: '2026-03-31' },
      }),
    ).toBe('group · product_launch (Qwen3) · by the end of FY2026'));

  it('gives a fiscal year by its name', () =>
    expect(title({ window: { start: '2025-04-01', end: '2026-03-31' } })).toMatch(/ · FY2026$/));

  it.each([
    ['increase', 'direction.series', 'to rise'],
    ['stable', 'direction.series', 'to stay level'],
    ['decrease', 'direction.acceleration', 'growth to slow down'],
    ['increase', 'direction.acceleration', 'growth to speed up'],
  ] as const)('%s by %s', (direction, rule, words) =>
    expect(title({ kind: 'directional', form: 'directional', target: null, direction, verdict: { rule } })).toContain(
      `: ${words}`,
    ),
  );

  it('says that there is no figure', () =>
    expect(
      title({
        kind: 'qualitative',
        form: 'qualitative',
        target: null,
        direction: null,
        window: { start: null, end: null },
      }),
    ).toBe('group · revenue: no figure given'));

  it.each(['zh-Hans', 'zh-Hant'] as const)('leaves no English phrase and no gap in %s', (language) => {
    const forms = [title({}, language), title({ form: 'floor', target: percent('20', 'yoy') }, language)];
    for (const text of forms) {
      expect(text).toContain('：');
      expect(text.replaceAll(/USD|revenue|group/g, '')).not.toMatch(/[A-Za-z]{2,}|\{\{/);
    }
  });
});
