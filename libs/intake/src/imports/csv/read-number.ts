import { Decimal } from 'decimal.js';

/** A number as people write it in a table, and what stood behind it. */
export interface WrittenNumber {
  readonly value: Decimal;
  /** `%` or a currency that stood with it; null where none did. */
  readonly sign: string | null;
}

const SCALES: Readonly<Record<string, string>> = {
  k: '1e3',
  thousand: '1e3',
  thousands: '1e3',
  m: '1e6',
  mn: '1e6',
  mm: '1e6',
  mio: '1e6',
  million: '1e6',
  millions: '1e6',
  b: '1e9',
  bn: '1e9',
  billion: '1e9',
  billions: '1e9',
  tn: '1e12',
  trillion: '1e12',
  trillions: '1e12',
  千: '1e3',
  万: '1e4',
  萬: '1e4',
  十万: '1e5',
  百万: '1e6',
  百萬: '1e6',
  千万: '1e7',
  千萬: '1e7',
  亿: '1e8',
  億: '1e8',
  十亿: '1e9',
  十億: '1e9',
  万亿: '1e12',
  萬億: '1e12',
  兆: '1e12',
};

/** The factor of a scale word ("millions", 亿; 兆 as in Taiwan, 10^12); null where it is none. */
export function scaleOf(word: string): Decimal | null {
  const factor = SCALES[word.toLowerCase().replace(/\.$/, '')];
  return factor === undefined ? null : new Decimal(factor);
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': '¥', '￥': '¥' };
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^\.\d+$/;

/**
 * Reads `1,234.5`, `(12.3)` and `-12.3` (negative), `15%`, `3.2亿`, `$1.2bn`, full-width digits. Null for all else, a decimal
 * comma among it: `1,23` may be either.
 */
export function readNumber(cell: string): WrittenNumber | null {
  const text = cell
    .normalize('NFKC')
    .replace(/[\s\u2009\u202f]/g, '')
    .replace(/[\u2212\u2013]/g, '-');
  const inside = /^\((.+)\)(%?)$/.exec(text);
  const bare = inside === null ? text : `${inside[1]}${inside[2]}`;
  const parts = /^([-+]?)([$€£¥]?)([-+]?)([\d.,]+)(\D*)$/.exec(bare);
  if (parts === null) return null;
  const [, before = '', money = '', after = '', digits = '', behind = ''] = parts;
  const scale = behind === '' || behind === '%' ? new Decimal(1) : scaleOf(behind);
  if (!NUMBER.test(digits) || scale === null || (before !== '' && after !== '')) return null;
  const size = new Decimal(digits.replaceAll(',', '')).mul(scale);
  const isNegative = inside !== null || before === '-' || after === '-';
  return { value: isNegative ? size.neg() : size, sign: behind === '%' ? '%' : (CURRENCY_SIGNS[money] ?? null) };
}
