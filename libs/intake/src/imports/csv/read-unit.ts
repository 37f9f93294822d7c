import { Decimal } from 'decimal.js';
import { scaleOf } from './read-number.js';

/** What a unit column says: our unit, and the factor to absolute values. */
export interface WrittenUnit {
  readonly unit: string;
  readonly factor: Decimal;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  美元: 'USD',
  rmb: 'CNY',
  yuan: 'CNY',
  人民币: 'CNY',
  人民幣: 'CNY',
  元人民币: 'CNY',
  hk$: 'HKD',
  港元: 'HKD',
  港币: 'HKD',
  港幣: 'HKD',
  nt$: 'TWD',
  ntd: 'TWD',
  新台币: 'TWD',
  新台幣: 'TWD',
  台币: 'TWD',
  台幣: 'TWD',
  欧元: 'EUR',
  歐元: 'EUR',
  '€': 'EUR',
  euro: 'EUR',
  日元: 'JPY',
  日圓: 'JPY',
};

const PLAIN: Readonly<Record<string, string>> = {
  '%': 'percent',
  percent: 'percent',
  'per cent': 'percent',
  pct: 'percent',
  百分比: 'percent',
  pp: 'percentage_point',
  ppt: 'percentage_point',
  percentage_point: 'percentage_point',
  'percentage points': 'percentage_point',
  百分点: 'percentage_point',
  百分點: 'percentage_point',
  count: 'count',
  number: 'count',
  shares: 'count',
  units: 'count',
  users: 'count',
  stores: 'count',
  个: 'count',
  個: 'count',
  股: 'count',
  ratio: 'ratio',
  times: 'ratio',
  x: 'ratio',
  倍: 'ratio',
};

const ONE = new Decimal(1);

/**
 * Reads `USD`, `USD millions`, `in millions of USD`, `$m`, `人民币百万元`, `百万美元`, `亿元`, `%`, `shares`, `million
 * shares`, `USD per share`, `per_share:USD`. `currency` is what 元 and a bare scale ("millions") are in. Null for all else.
 */
export function readUnit(cell: string, currency: string): WrittenUnit | null {
  const text = cell.normalize('NFKC').trim().toLowerCase().replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const perShare = /^(?:per_share:\s*(.+)|(.+?)\s*(?:\/|per )\s*share|每股(.+)|(.+)\/股)$/.exec(text);
  if (perShare !== null) {
    const money = currencyOf(perShare.slice(1).find((part) => part !== undefined) ?? '', currency);
    return money === null ? null : { unit: `per_share:${money}`, factor: ONE };
  }
  const plain = PLAIN[text];
  return plain === undefined ? readScaled(text, currency) : { unit: plain, factor: ONE };
}

/** A scale and what it scales, in either order. */
function readScaled(text: string, currency: string): WrittenUnit | null {
  const words = text.replace(/^in /, '').replace(/ of /g, ' ').trim();
  const money = currencyOf(words, currency);
  if (money !== null) return { unit: money, factor: ONE };
  for (let at = 1; at <= words.length; at++) {
    const [head, tail] = [words.slice(0, at).trim(), words.slice(at).trim()];
    const scaled = readPair(head, tail, currency) ?? readPair(tail, head, currency);
    if (scaled !== null) return scaled;
  }
  return null;
}

function readPair(scale: string, of: string, currency: string): WrittenUnit | null {
  const factor = scaleOf(scale.replace(/元$/, ''));
  if (factor === null) return null;
  const unit = of === '' ? currency : (currencyOf(of, currency) ?? countOf(of));
  return unit === null ? null : { unit, factor };
}

function countOf(word: string): string | null {
  return PLAIN[word] === 'count' ? 'count' : null;
}

const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function currencyOf(word: string, own: string): string | null {
  const bare = word.trim();
  if (bare === '元') return own;
  const named = CURRENCIES[bare] ?? CURRENCIES[bare.replace(/元$/, '')];
  if (named !== undefined) return named;
  const code = bare.toUpperCase();
  return KNOWN.has(code) ? code : null;
}
