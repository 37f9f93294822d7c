import * as English from '../locales/en/unit-words.js';
import * as Chinese from '../locales/zh/unit-words.js';
import type { QuantityContext } from './amount.js';
import type { NumberMention } from './number-mention.js';

const escaped = (word: string): string => word.replace(/[.$*+?^()[\]{}|\\]/g, '\\$&');
const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const isLatin = (word: string): boolean => /^[a-z]/.test(word);
const isSign = (word: string): boolean => /[$€£¢₾₭]$/.test(word);
const endsInLetter = (word: string): boolean => /[a-z]$/.test(word);
const isCode = (word: string): boolean => English.CURRENCY_CODES.includes(word);

const BEFORE = { ...English.CURRENCY_BEFORE, ...Chinese.CURRENCY_BEFORE };
const LAST_LETTERS = new Set(
  Object.keys({ ...English.CURRENCY_BEFORE, ...Chinese.CURRENCY_BEFORE }).map((word) => word.charAt(word.length - 1)),
);
const AFTER = { ...English.CURRENCY_AFTER, ...Chinese.CURRENCY_AFTER };

const BEFORE_NUMBER = new RegExp(
  `(?:${longestFirst(Object.keys(BEFORE))
    .map((word) => (isLatin(word) ? `(?<![a-z])${escaped(word)}` : escaped(word)))
    .join('|')})\\s{0,2}$`,
);
const AFTER_NUMBER = new RegExp(
  `(?:[\\s-]{0,2}|\\sof\\s)(${longestFirst(Object.keys(AFTER))
    .map((word) =>
      endsInLetter(word)
        ? `${escaped(word)}s?(?![a-z]${isCode(word) ? '|\\d' : ''})`
        : isSign(word)
          ? `${escaped(word)}(?!\\s?[\\d.])`
          : escaped(word),
    )
    .join('|')})`,
  'y',
);
/** 元 opens other words (元素, 元宇宙); 块 counts pieces unless money is meant. */
const NOT_YUAN =
  /^(?:元(?:素|旦|件|首|老|器|宇|气|帅|月|数|组|年|化|整流)|圆(?:满|形|桌|通)|块(?!钱|[一二三四五六七八九零\d以到至-]|$|[,。]))/;

export interface Currency {
  readonly code: string;
  readonly spoken: boolean;
  readonly hundredths: boolean;
}

/** `$` is what the document means by it, else the context's dollar where the context has one, else the US dollar; 元 and ¥ follow the context too. */
function resolve(word: string, context: QuantityContext): Currency {
  const hundredths = English.HUNDREDTHS_OF[word];
  const sign = hundredths ?? word;
  if (sign === '$' && context.dollar)
    return { code: context.dollar, spoken: true, hundredths: hundredths !== undefined };
  const own = sign === '$' ? English.DOLLARS.includes(context.currency) : sign === '元' || sign === '¥';
  if (!own) return { code: sign === '$' ? 'USD' : sign, spoken: true, hundredths: hundredths !== undefined };
  const code = sign === '¥' && context.currency !== 'JPY' ? 'CNY' : context.currency;
  return { code: ownYuan(sign, code), spoken: sign === '$' && code === 'USD', hundredths: hundredths !== undefined };
}

/** A company that reports in US dollars and speaks of 元 means yuan; 元 alone is never the US dollar. */
const ownYuan = (sign: string, code: string): string =>
  sign === '元' && !['CNY', 'TWD', 'HKD', 'JPY', 'SGD'].includes(code) ? 'CNY' : code;

/** A currency written in front of the number at `at`, with where it starts. */
export function currencyBefore(
  text: string,
  at: number,
  context: QuantityContext,
): (Currency & { start: number }) | null {
  if (!LAST_LETTERS.has(text.charAt(at - 1)) && !/\s/.test(text.charAt(at - 1))) return null;
  const from = Math.max(0, at - 20);
  const match = BEFORE_NUMBER.exec(text.slice(from, at));
  if (!match) return null;
  const word = match[0].trimEnd();
  return { ...resolve(BEFORE[word] ?? word, context), start: from + match.index };
}

/** A currency written behind a number, with where it ends. */
export function currencyAfter(
  text: string,
  { end: at, scale, form }: NumberMention,
  context: QuantityContext,
): (Currency & { end: number; generic: boolean }) | null {
  AFTER_NUMBER.lastIndex = at;
  const match = AFTER_NUMBER.exec(text);
  const word = match?.[1];
  if (!match || word === undefined) return null;
  // "Four quarters RMB 12 billion": the code belongs to the digits behind it.
  if (
    isCode(word) &&
    form === 'words' &&
    scale.equals(1) &&
    /^\s\d/.test(text.slice(AFTER_NUMBER.lastIndex, AFTER_NUMBER.lastIndex + 2))
  )
    return null;
  const found = AFTER[word] ?? AFTER[word.replace(/s$/, '')];
  if (found === undefined || NOT_YUAN.test(text.slice(at, at + match[0].length + 2).trimStart())) return null;
  return { ...resolve(found, context), end: at + match[0].length, generic: found === '元' || found === '$' };
}
