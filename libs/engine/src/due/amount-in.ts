import { Exact, hasNumber, plain, writeTarget } from '../claim/index.js';
import type { DecimalString, Language, Target } from '../model/index.js';

type Chinese = Exclude<Language, 'en'>;

const CURRENCIES: Readonly<Record<string, readonly [hans: string, hant: string]>> = {
  CNY: ['元人民币', '元人民幣'],
  USD: ['美元', '美元'],
  HKD: ['港元', '港元'],
  TWD: ['元新台币', '元新台幣'],
  EUR: ['欧元', '歐元'],
  JPY: ['日元', '日圓'],
  GBP: ['英镑', '英鎊'],
};

/** A target in words of a language, its bounds included: `at least 20 %`, 至少20%, 65亿至69亿美元; empty without a figure. */
export function targetIn(lang: Language, target: Target | null): string {
  if (target === null || !hasNumber(target)) return '';
  if (lang === 'en') return writeTarget(target);
  const { low, high, unit } = target;
  const write = (value: DecimalString) => amountIn(lang, value, unit);
  if (low === null) return `至多${write(high ?? '0')}`;
  if (high === null) return `至少${write(low)}`;
  return low === high ? write(low) : `${write(low)}至${write(high)}`;
}

function amountIn(lang: Chinese, value: DecimalString, unit: string): string {
  if (unit === 'percent') return `${value}%`;
  if (unit === 'percentage_point') return lang === 'zh-Hant' ? `${value}個百分點` : `${value}个百分点`;
  if (unit === 'ratio') return `${value}倍`;
  if (unit.startsWith('per_share:')) return `每股${value}${currencyIn(lang, unit.slice('per_share:'.length))}`;
  return scaled(lang, value) + (unit === 'count' ? '' : currencyIn(lang, unit));
}

function currencyIn(lang: Chinese, code: string): string {
  const names = CURRENCIES[code];
  return names === undefined ? ` ${code}` : names[lang === 'zh-Hant' ? 1 : 0];
}

/** Chinese counts in ten thousands: 380,000,000,000 is 3800亿, 10^12 is 1万亿. */
function scaled(lang: Chinese, value: DecimalString): string {
  const amount = new Exact(value);
  const [yi, wan] = lang === 'zh-Hant' ? ['億', '萬'] : ['亿', '万'];
  if (amount.abs().gte('1e12')) return plain(amount.div('1e12').toDecimalPlaces(4)) + wan + yi;
  if (amount.abs().gte('1e8')) return plain(amount.div('1e8').toDecimalPlaces(4)) + yi;
  if (amount.abs().gte('1e4')) return plain(amount.div('1e4').toDecimalPlaces(4)) + wan;
  return plain(amount);
}
