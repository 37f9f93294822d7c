import { matchesOnce } from '../language/index.js';
import type { Scope, SentenceReading } from '../model/index.js';

/** The currencies in which companies tell their growth besides their own, as they are named. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^(?:us\$|us|u\.s\.|usd|美)/, 'USD'],
  [/^(?:nt\$|nt|new taiwan|twd|新?台)/, 'TWD'],
  [/^(?:rmb|renminbi|cny|人)/, 'CNY'],
  [/^(?:hk\$|hk|hong kong|hkd|港)/, 'HKD'],
  [/^(?:euro|eur|[欧歐])/, 'EUR'],
  [/^(?:yen|jpy|日)/, 'JPY'],
];
const NAME =
  '(?:us\\$|u\\.?s\\.? dollars?|us|usd|nt\\$|nt dollars?|nt|new taiwan dollars?|twd|rmb|renminbi|cny|hk\\$|hk dollars?|hkd|euros?|eur|yen|jpy)';
const NAME_ZH = '(?:美元|美金|新?台[币幣]|人民[币幣]|港元|港[币幣]|[欧歐]元|日[元圆圓])';
const TERMS = new RegExp(
  `\\b(${NAME})(?:-denominated)? (?:terms|basis)\\b|(?:以|按|用)(${NAME_ZH})(?:[计計]|口[径徑]|列示|[计計][价價])|(${NAME_ZH})(?:口[径徑]|[营營]收|收入)`,
  'g',
);
const PART = /[;；。]/;

const codeOf = (name: string): string | null => NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? null;

/** The words around `at` that stand between marks stronger than a comma. */
function partAround(lower: string, at: number): { readonly from: number; readonly to: number } {
  let from = at;
  while (from > 0 && !PART.test(lower.charAt(from - 1))) from -= 1;
  const to = lower.slice(at).search(PART);
  return { from, to: to < 0 ? lower.length : at + to };
}

/**
 * The scope of a growth rate that is told in another currency than the company's own ("up 10 % in US dollar terms",
 * 以美元計年增21.5%): `in:USD`, or null. Rates in two currencies never answer each other. `at` is a document offset.
 */
export function growthCurrency({ sentence, lower }: SentenceReading, at: number, own: string): Scope | null {
  const { from, to } = partAround(lower, at - sentence.start);
  const place = at - sentence.start - from;
  const part = lower.slice(from, to);
  const terms = matchesOnce(TERMS, part).map((match) => ({
    at: match.index,
    code: codeOf(match[1] ?? match[2] ?? match[3] ?? ''),
  }));
  const behind = terms.find(
    (one) => one.at > place && !/\d/.test(part.slice(place, one.at).replace(/^[\d.,%\s-]+/, '')),
  );
  const before = terms.findLast((one) => one.at <= place);
  const code = (sentence.language === 'en' ? (behind ?? before) : before)?.code ?? null;
  return code === null || code === own ? null : `in:${code}`;
}
