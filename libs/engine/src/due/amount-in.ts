import { Exact, groupThousands, hasNumber, plain, writeTarget } from '../claim/index.js';
import type { DecimalString, Language, Target } from '../model/index.js';

type Chinese = Exclude<Language, 'en'>;

/** What stands before and after an amount; in Taiwan 元 alone would be of its own currency. */
type Frame = readonly [before: string, after: string];

const HANS: Readonly<Record<string, Frame>> = {
  CNY: ['', '元'],
  USD: ['', '美元'],
  HKD: ['', '港元'],
  TWD: ['新台币', '元'],
  EUR: ['', '欧元'],
  JPY: ['', '日元'],
  GBP: ['', '英镑'],
};
const HANT: Readonly<Record<string, Frame>> = {
  CNY: ['人民幣', '元'],
  USD: ['', '美元'],
  HKD: ['', '港元'],
  TWD: ['新台幣', '元'],
  EUR: ['', '歐元'],
  JPY: ['', '日圓'],
  GBP: ['', '英鎊'],
};

const ABOUT = { en: 'about ', 'zh-Hans': '约', 'zh-Hant': '約' } as const;

/**
 * A target in words of a language, its bounds included, and that it was said roughly: `about 52%`, `at least 20%`, 至少20%,
 * 65亿美元至69亿美元; empty without a figure.
 */
export function targetIn(lang: Language, target: Target | null, isRough = false): string {
  if (target === null || !hasNumber(target)) return '';
  const isPoint = target.low === target.high;
  return (isRough && isPoint ? ABOUT[lang] : '') + boundsIn(lang, target);
}

function boundsIn(lang: Language, target: Target): string {
  // As a person writes it to another; the summary of a claim keeps the space.
  if (lang === 'en') return writeTarget(target).replaceAll(' %', '%');
  const { low, high, unit } = target;
  const write = (value: DecimalString) => amountIn(lang, value, unit);
  if (low === null) return `至多${write(high ?? '0')}`;
  if (high === null) return `至少${write(low)}`;
  return low === high ? write(low) : `${write(low)}至${write(high)}`;
}

function amountIn(lang: Chinese, value: DecimalString, unit: string): string {
  if (unit === 'percent') return `${withMinus(value)}%`;
  if (unit === 'percentage_point') return withMinus(value) + (lang === 'zh-Hant' ? '個百分點' : '个百分点');
  if (unit === 'ratio') return `${withMinus(value)}倍`;
  if (unit.startsWith('per_share:'))
    return `每股${inCurrency(lang, withMinus(value), unit.slice('per_share:'.length))}`;
  const amount = withMinus(scaled(lang, value));
  return unit === 'count' ? amount : inCurrency(lang, amount, unit);
}

function inCurrency(lang: Chinese, amount: string, code: string): string {
  const [before, after] = (lang === 'zh-Hant' ? HANT : HANS)[code] ?? [`${code} `, ''];
  return before + amount + after;
}

const withMinus = (amount: string): string => amount.replace('-', '−');

/** Chinese counts in ten thousands: 380,000,000,000 is 3,800亿; 10^12 is 1万亿, and 1兆 in Taiwan. */
const SCALES = [
  ['1e12', { 'zh-Hans': '万亿', 'zh-Hant': '兆' }],
  ['1e8', { 'zh-Hans': '亿', 'zh-Hant': '億' }],
  ['1e4', { 'zh-Hans': '万', 'zh-Hant': '萬' }],
] as const;

function scaled(lang: Chinese, value: DecimalString): string {
  const amount = new Exact(value);
  const scale = SCALES.find(([power]) => amount.abs().gte(power));
  if (scale === undefined) return groupThousands(plain(amount));
  return groupThousands(plain(amount.div(scale[0]).toDecimalPlaces(4))) + scale[1][lang];
}
