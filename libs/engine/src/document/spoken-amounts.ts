/** A number as two languages can share it, for comparing a text with its translation; not for reading values. */
export interface SpokenAmount {
  /** Digits without leading and trailing zeros: 247.8 billion and 2,478億 are both `2478`. */
  readonly digits: string;
  /** Decimal exponent of the last digit. */
  readonly exponent: number;
  readonly currency: string | null;
  readonly percent: boolean;
  /** Has it a scale, a currency or a per cent sign? Bare numbers are only counted. */
  readonly marked: boolean;
  /** As written. */
  readonly raw: string;
}

const AMOUNT =
  /(us\$|hk\$|nt\$|rmb|cny|usd|\$|¥|€|£|人民币|人民幣|美元|新台幣|港元)?\s?(\d[\d,]*(?:\.\d+)?)\s?(trillion|billion|million|thousand|bn\b|万亿|萬億|兆|亿|億|百万|百萬|万|萬)?\s?(%|％|percent|us dollars|dollars|yuan|rmb|元人民币|元人民幣|人民币|人民幣|美元|美金|港元|港币|港幣)?/g;
const SCALE: Readonly<Record<string, number>> = {
  thousand: 3,
  万: 4,
  萬: 4,
  million: 6,
  百万: 6,
  百萬: 6,
  亿: 8,
  億: 8,
  billion: 9,
  bn: 9,
  trillion: 12,
  万亿: 12,
  萬億: 12,
  兆: 12,
};
const CURRENCY: Readonly<Record<string, string>> = {
  us$: 'USD',
  usd: 'USD',
  $: 'USD',
  美元: 'USD',
  美金: 'USD',
  dollars: 'USD',
  'us dollars': 'USD',
  rmb: 'CNY',
  cny: 'CNY',
  '¥': 'CNY',
  人民币: 'CNY',
  人民幣: 'CNY',
  元人民币: 'CNY',
  元人民幣: 'CNY',
  yuan: 'CNY',
  hk$: 'HKD',
  港元: 'HKD',
  港币: 'HKD',
  港幣: 'HKD',
  nt$: 'TWD',
  新台幣: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
};

/** All written numbers of a text, with scale and currency where they stand beside. */
export function spokenAmounts(text: string): SpokenAmount[] {
  if (!/\d/.test(text)) return [];
  const lower = text.toLowerCase();
  const written = lower.length === text.length ? text : lower;
  return [...lower.matchAll(AMOUNT)].map((match) => readAmount(match, written));
}

function readAmount(match: RegExpExecArray, written: string): SpokenAmount {
  const [raw, before, number = '', scale, after] = match;
  const percent = after === '%' || after === '％' || after === 'percent';
  const currency = CURRENCY[before ?? ''] ?? (percent ? null : (CURRENCY[after ?? ''] ?? null));
  const plain = number.replace(/,/g, '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const whole = plain.replace('.', '').replace(/^0+/, '');
  const digits = whole.replace(/0+$/, '');
  const exponent = (SCALE[scale ?? ''] ?? 0) - decimals + (whole.length - digits.length);
  return {
    digits,
    exponent,
    currency,
    percent,
    marked: percent || currency !== null || scale !== undefined,
    raw: written.slice(match.index, match.index + raw.length).trim(),
  };
}
