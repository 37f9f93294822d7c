import type { Language } from '#contracts';

/** A part of a note that is named in the language of the page. */
export interface NotePart {
  readonly is: 'period' | 'basis' | 'segment' | 'without' | 'amount' | 'day' | 'text';
  readonly text: string;
}

export interface Note {
  /** Which note it is, as `compare.json` has it: `note_KEY`. */
  readonly key: string;
  readonly parts: Readonly<Record<string, NotePart>>;
}

type Is = NotePart['is'];

/** All notes of the engine (docs/reads.md), their parts in the order in which they stand in them. */
const NOTES: readonly (readonly [key: string, pattern: RegExp, parts: Readonly<Record<string, Is>>])[] = [
  ['year_ago_period', /^year-ago period$/, {}],
  ['not_adjacent', /^not adjacent(?:: .+)?$/, {}],
  ['lengths', /^periods of different length: (\d+) and (\d+) months$/, { from: 'text', to: 'text' }],
  ['weeks', /^a week more or less: (\d+) and (\d+) weeks/, { from: 'text', to: 'text' }],
  ['not_reported_before', /^not reported before$/, {}],
  ['no_longer_reported', /^no longer reported$/, {}],
  [
    'recut_on',
    /^segment re-cut on ([\d-]+): (\w+) is reported as (\w+)$/,
    { day: 'day', from: 'segment', to: 'segment' },
  ],
  ['recut', /^segment re-cut: (\w+) is reported as (\w+)$/, { from: 'segment', to: 'segment' }],
  ['basis', /^basis: (.+) and (.+)$/, { from: 'basis', to: 'basis' }],
  ['units', /^units differ: (.+) and (.+)$/, { from: 'text', to: 'text' }],
  ['definition', /^definition changed$/, {}],
  ['like_for_like', /^(?:disposal|scope): also given like for like$/, {}],
  ['disposal', /^disposal: also given excluding (.+)$/, { part: 'without' }],
  ['scope', /^scope: also given excluding (.+)$/, { part: 'without' }],
  ['read_twice', /^read in (.+) as (.+) and (.+)$/, { period: 'period', one: 'amount', other: 'amount' }],
  ['restated', /^restated in (.+): (.+)$/, { period: 'period', amount: 'amount' }],
  ['imported', /^(.+): imported figure$/, { period: 'period' }],
  ['given_later', /^(.+): as given in (.+)$/, { period: 'period', later: 'period' }],
];

/** Which note a sentence of the engine is, and what it names; null for one that is not known here. */
export function noteOf(text: string): Note | null {
  for (const [key, pattern, kinds] of NOTES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const parts = Object.entries(kinds).map(([name, is], at) => [name, { is, text: found[at + 1] ?? '' }] as const);
    return { key, parts: Object.fromEntries(parts) };
  }
  return null;
}

const POWERS: Readonly<Record<string, number>> = { trillion: 12, billion: 9, million: 6 };
const AMOUNT = /^(?:([A-Z]{3}) )?(-?\d[\d,]*)(?:\.(\d+))?(?: (trillion|billion|million))?( %)?$/;

/** `CNY 1.62 billion` as a figure with its unit; null where it is written otherwise. */
export function amountOf(text: string): { readonly value: string; readonly unit: string | null } | null {
  const [all, currency = null, whole = '', part = '', scale, percent] = AMOUNT.exec(text) ?? [];
  if (all === undefined) return null;
  const power = scale === undefined ? 0 : (POWERS[scale] ?? 0);
  const digits = whole.replaceAll(',', '') + part.padEnd(power, '0').slice(0, power);
  const rest = part.slice(power);
  return { value: rest === '' ? digits : `${digits}.${rest}`, unit: percent === undefined ? currency : 'percent' };
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `September quarter 2025` in the language of the page: 2025年9月季度. */
export function labelIn(language: Language, label: string): string {
  const [, month = '', length, year = ''] = /^(\w+) (quarter|half) (\d{4})$/.exec(label) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (language === 'en' || number === 0) return label;
  return `${year}年${number}月${length === 'half' ? '半年度' : '季度'}`;
}
