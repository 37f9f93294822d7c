/** Turns the rows of the public suites into cases with the values that they expect. */

import { base, point } from './quantities-case.js';
import type { Case, Row, Want } from './quantities-case.js';

const SHARE = ['percent', 'percentage_point'];
const ANY_AMOUNT = ['money', 'count', 'ratio'];

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

/**
 * Forms that are something else on a call, each left out as a group: a G behind digits is a name there (5G, 800G optics);
 * what is sold by the pair is counted by the pair (一亿双鞋), not by the single shoe; 分 alone counts points and minutes
 * (fen are said of a share or behind a currency); 个 for dollars is Cantonese of the market.
 */
const OTHER_FORMS: readonly (readonly [string, RegExp])[] = [
  ['giga', /\d ?g$/i],
  ['pair', /[对對双雙]$/],
  ['bare fen', /^[\d一二三四五六七八九十]+分$/],
  ['dollars as 个', /[個个](?:半|.毫.)$/],
];
const formOf = (text: string): string | undefined => OTHER_FORMS.find(([, pattern]) => pattern.test(text))?.[0];

/** Words for a half are read with the multiples, so both finders may answer. */
function ducklingNumber(row: Row, value: number): Case {
  const form = formOf(row.text);
  return {
    ...base(row, form ? `duckling number, ${form}` : 'duckling number'),
    want: [point(value)],
    kinds: ['number', 'ordinal', 'ratio'],
    finder: 'either',
    meant: form === undefined,
  };
}

function ducklingCases(row: Row): Case[] {
  const label = String(row.label);
  const number = /\(?(-?[\d.e]+)\)?$/.exec(label)?.[1];
  if (row.dim === 'Numeral') return [ducklingNumber(row, Number(number))];
  if (row.dim === 'Ordinal')
    return [{ ...base(row, 'duckling ordinal'), want: [point(Number(number))], kinds: ['ordinal'] }];
  const money = row.dim === 'AmountOfMoney' ? ducklingMoney(label, row.lang === 'zh') : null;
  const form = formOf(row.text);
  const given = base(row, form ? `duckling money, ${form}` : 'duckling money');
  return money ? [{ ...given, finder: 'amounts', kinds: ANY_AMOUNT, want: [money], meant: form === undefined }] : [];
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

/** "Percent of 10" with the number behind means 10 % to the suite; a speaker means a share of ten. */
function recognizerPercent(row: Row, want: readonly Want[]): Case {
  const inFront = /^per ?cents? of/.test(row.text);
  const given = base(row, inFront ? 'recognizers percent, word in front' : 'recognizers percent');
  return { ...given, finder: 'amounts', kinds: SHARE, want, exhaustive: true, meant: !inFront };
}

function recognizerCases(row: Row): Case[] {
  const labels = (row.label as Label[]).filter(
    (label) => label.resolution?.['value'] !== undefined && label.resolution['value'] !== null,
  );
  const want = labels.map(recognizerWant);
  const model = row.model ?? '';
  if (model.endsWith('OrdinalModel'))
    return [{ ...base(row, 'recognizers ordinal'), kinds: ['ordinal'], want, exhaustive: true }];
  if (model.endsWith('PercentModel')) return [recognizerPercent(row, want)];
  if (model.endsWith('CurrencyModel'))
    return [{ ...base(row, 'recognizers money'), finder: 'amounts', kinds: ['money'], want, exhaustive: true }];
  if (!model.endsWith('NumberModel')) return [];
  const kind = numberKind(row.text, labels);
  return [
    {
      ...base(row, `recognizers number, ${kind}`),
      // The suite's numbers are those without a unit: where it wants none, money and discounts are none.
      ...(kind === 'none' ? { finder: 'amounts' as const, kinds: ['count'] } : { kinds: ['number'] }),
      want,
      exhaustive: true,
      meant: !LEFT_OUT.has(`${row.lang} ${kind}`),
    },
  ];
}

/** Powers ("1.1^23") are for calculators; the suite's English fractions ("one hundred thirty fifths") nobody says on a call. */
const LEFT_OUT = new Set(['en power', 'zh power', 'en fraction', 'en giga', 'zh giga']);

function numberKind(text: string, labels: readonly Label[]): string {
  const subtype = labels[0]?.resolution?.['subtype'];
  if (labels.length === 0) return 'none';
  if (formOf(text) === 'giga') return 'giga';
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

/** "1亿2300", "17-8万" (17 to 18), "300~500"; W is 万 where the suite writes a unit behind it ("3~4Wv"). */
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
  // Several numbers with other words between them have no one value.
  if (!english && /\d[^\d.~/\-万亿兆]+\d/.test(label)) return [];
  const plain = label.replace(/³|²/g, '').replace(/(\d)W/g, '$1万');
  const want = english ? (value === null ? null : point(value)) : chineseLabel(plain);
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
