/** Turns the rows of the public suites into cases with the values that they expect. */

export interface Want {
  readonly low: number;
  readonly high: number;
  /** An open bound: only `low` is compared, with the end that is closed. */
  readonly bound?: 'above' | 'under';
  readonly unit?: string;
  readonly start?: number;
  readonly end?: number;
}
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: string;
  readonly unit: string;
}
export interface Case {
  readonly group: string;
  readonly text: string;
  readonly finder: 'numbers' | 'amounts' | 'either';
  readonly currency: string;
  readonly kinds: readonly string[];
  readonly want: readonly Want[];
  /** Nothing else may be found. */
  readonly exhaustive: boolean;
  /** False for groups that calls do not have. */
  readonly meant: boolean;
}

interface Row {
  readonly text: string;
  readonly lang: string;
  readonly dim?: string;
  readonly model?: string;
  readonly task?: string;
  readonly cls?: string;
  readonly source: string;
  readonly label: unknown;
}

const NUMBER = ['number'];
const SHARE = ['percent', 'percentage_point'];
const ANY_AMOUNT = ['money', 'count', 'ratio'];
const point = (value: number): Want => ({ low: value, high: value });

const base = (row: Row, group: string): Case => ({
  group: `${row.lang} ${group}`,
  text: row.text,
  finder: 'numbers',
  currency: row.lang === 'zh' ? 'CNY' : 'USD',
  kinds: NUMBER,
  want: [],
  exhaustive: false,
  meant: true,
});

const HUNDREDTHS = new Set(['Cent', 'Pence']);

function ducklingMoney(label: string, zh: boolean): Want | null {
  const simple = /^(simple|under|above) (\w+) ([\d.e]+)$/.exec(label);
  const between = /^between (\w+) \(([\d.e]+), ([\d.e]+)\)$/.exec(label);
  const unit = (name: string | undefined): { unit?: string } => (/^[A-Z]{3}$/.test(name ?? '') ? { unit: name } : {});
  if (between) return { low: Number(between[2]), high: Number(between[3]), ...unit(between[1]) };
  if (!simple) return null;
  const value = Number(simple[3]) / (HUNDREDTHS.has(simple[2] ?? '') ? 100 : 1);
  const bound = simple[1] === 'above' ? 'above' : simple[1] === 'under' ? 'under' : undefined;
  return { ...point(value), ...(zh ? {} : unit(simple[2])), ...(bound ? { bound } : {}) };
}

function ducklingCases(row: Row): Case[] {
  const label = String(row.label);
  const number = /\(?(-?[\d.e]+)\)?$/.exec(label)?.[1];
  if (row.dim === 'Numeral')
    return [{ ...base(row, 'duckling number'), want: [point(Number(number))], kinds: ['number', 'ordinal'] }];
  if (row.dim === 'Ordinal')
    return [{ ...base(row, 'duckling ordinal'), want: [point(Number(number))], kinds: ['ordinal'] }];
  const money = row.dim === 'AmountOfMoney' ? ducklingMoney(label, row.lang === 'zh') : null;
  return money ? [{ ...base(row, 'duckling money'), finder: 'amounts', kinds: ANY_AMOUNT, want: [money] }] : [];
}

interface Label {
  readonly text: string;
  readonly start: number;
  readonly type: string;
  readonly resolution: Readonly<Record<string, string>> | null;
}

const spanOf = ({ start, text }: Label): { start: number; end: number } => ({ start, end: start + text.length });

function recognizerUnit(label: Label): { unit?: string } {
  return label.resolution?.['isoCurrency'] ? { unit: label.resolution['isoCurrency'] } : {};
}

function recognizerWant(label: Label): Want {
  const value = Number((label.resolution?.['value'] ?? '').replace('%', ''));
  const divisor = HUNDREDTHS.has(label.resolution?.['unit'] ?? '') ? 100 : 1;
  return { ...point(value / divisor), ...spanOf(label), ...recognizerUnit(label) };
}

function recognizerCases(row: Row): Case[] {
  const labels = (row.label as Label[]).filter(
    (label) => label.resolution?.['value'] !== undefined && label.resolution['value'] !== null,
  );
  const want = labels.map(recognizerWant);
  const model = row.model ?? '';
  if (model.endsWith('OrdinalModel'))
    return [{ ...base(row, 'recognizers ordinal'), kinds: ['ordinal'], want, exhaustive: true }];
  if (model.endsWith('PercentModel'))
    return [{ ...base(row, 'recognizers percent'), finder: 'amounts', kinds: SHARE, want, exhaustive: true }];
  if (model.endsWith('CurrencyModel'))
    return [{ ...base(row, 'recognizers money'), finder: 'amounts', kinds: ['money'], want, exhaustive: true }];
  if (!model.endsWith('NumberModel')) return [];
  const kind = numberKind(row.text, labels);
  return [
    {
      ...base(row, `recognizers number, ${kind}`),
      kinds: ['number'],
      want,
      exhaustive: true,
      meant: !LEFT_OUT.has(`${row.lang} ${kind}`),
    },
  ];
}

/** Powers ("1.1^23") are for calculators; the suite's English fractions ("one hundred thirty fifths") nobody says on a call. */
const LEFT_OUT = new Set(['en power', 'zh power', 'en fraction']);

function numberKind(text: string, labels: readonly Label[]): string {
  const subtype = labels[0]?.resolution?.['subtype'];
  if (labels.length === 0) return 'none';
  if (/\^|\de[+-]?\d/i.test(text)) return 'power';
  return subtype === 'fraction' ? 'fraction' : 'plain';
}

const ENGLISH_SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const CHINESE_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

function englishLabel(label: string): number | null {
  const match = /-?\d*\.?\d+/.exec(label);
  const scale = /million|billion|trillion/.exec(label)?.[0];
  return match ? Number(match[0]) * (ENGLISH_SCALES[scale ?? ''] ?? 1) : null;
}

/** "1亿2300", "17-8万" (17 to 18), "300~500". */
function chineseLabel(label: string): Want | null {
  const fraction = /^(\d+)\/(\d+)$/.exec(label);
  if (fraction) return point(Number(fraction[1]) / Number(fraction[2]));
  const parts = [...label.matchAll(/(-?\d+(?:\.\d+)?)(?:[~-](\d+))?([万亿兆])?/g)];
  if (parts.length === 0) return null;
  const scaleOf = (part: RegExpMatchArray): number => CHINESE_SCALES[part[3] ?? ''] ?? 1;
  const low = parts.reduce((sum, part) => sum + Number(part[1]) * scaleOf(part), 0);
  const [first] = parts;
  if (!first?.[2]) return point(low);
  const start = first[1] ?? '';
  const isAbbreviated = first[2].length < start.length;
  return {
    low,
    high:
      (isAbbreviated ? Number(start.slice(0, start.length - first[2].length) + first[2]) : Number(first[2])) *
      scaleOf(first),
  };
}

/** Text normalisation of whole sentences, telephone numbers, sums and clock times is no reading of amounts. */
const NOT_AMOUNTS = /normalizer|cardinal$|date|math|train_number/;

function wetextCases(row: Row): Case[] {
  const label = String(row.label);
  const english = row.lang === 'en';
  if (!english && NOT_AMOUNTS.test(row.cls ?? '')) return [];
  if (/date/.test(row.cls ?? '') || label.length > 60) return [];
  const value = english ? englishLabel(label) : null;
  const want = english ? (value === null ? null : point(value)) : chineseLabel(label.replace(/³|²/g, ''));
  if (!want) return [];
  const money = (row.cls ?? '').includes('money');
  const measure = (row.cls ?? '').includes('measure');
  const kinds = (row.cls ?? '').includes('ordinal')
    ? ['ordinal']
    : measure
      ? ['number', 'percent', 'count']
      : ['number'];
  return [
    {
      ...base(row, `wetext ${row.cls}`),
      want: [want],
      ...(money
        ? { finder: 'amounts' as const, kinds: ANY_AMOUNT }
        : { kinds, finder: measure ? ('either' as const) : ('numbers' as const) }),
    },
  ];
}

interface Money {
  readonly num: string | readonly string[];
  readonly definition: string;
}

function jionlpCases(row: Row): Case[] {
  if (row.task === 'money_parser') {
    const { num, definition } = row.label as Money;
    const want = Array.isArray(num) ? { low: Number(num[0]), high: Number(num[1]) } : point(Number(num));
    const bound =
      definition === 'blur+' ? 'above' : definition === 'blur-' && row.text.startsWith('不') ? 'under' : undefined;
    return [
      {
        ...base(row, 'jionlp money'),
        finder: 'amounts',
        kinds: ANY_AMOUNT,
        want: [{ ...want, ...(bound ? { bound } : {}) }],
      },
    ];
  }
  return [];
}

export function casesOf(file: string, row: Row): Case[] {
  if (file === 'duckling') return ducklingCases(row);
  if (file === 'recognizers-text') return recognizerCases(row);
  return file === 'wetextprocessing' ? wetextCases(row) : jionlpCases(row);
}
