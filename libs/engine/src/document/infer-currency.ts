import { countLetters } from '../language/index.js';

/** How a currency is spoken beside an amount; folded to lower case. */
const SPOKEN: readonly (readonly [string, RegExp])[] = [
  ['CNY', /\brmb|\brenminbi|\bcny|\byuan\b|人民[币幣]/g],
  ['TWD', /\bnt\$|\bntd\b|\bnew taiwan dollar|\bnt dollar|(?:新[台臺]|[台臺])[币幣]/g],
  ['HKD', /\bhk\$|\bhkd\b|\bhong kong dollar|港[元币幣]/g],
  ['EUR', /€|\beuros?\b|\beur\b|[欧歐]元/g],
  ['GBP', /£|\bpounds sterling\b|\bgbp\b|英[镑鎊]/g],
  ['JPY', /\byen\b|\bjpy\b|日[元圆圓]/g],
  ['KRW', /₩|\bkorean won\b|\bkrw\b|[韩韓][元圆圜]/g],
  ['INR', /₹|\brupees?\b|\binr\b/g],
  ['SGD', /\bs\$|\bsgd\b|\bsingapore dollar|新加坡元/g],
  ['CAD', /\bc\$|\bcad\b|\bcanadian dollar|加元/g],
  ['AUD', /\ba\$|\baud\b|\baustralian dollar|澳元/g],
];
const DOLLAR = /(?<![a-z])\$\s?\d|\bus\$|\busd\b|美[元金]/g;
/** 35亿元, 1,200 萬元: not said whose. */
const BARE_YUAN = /[\d亿億万萬兆千百]\s?元(?!人民|美|港|新台)/g;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A company that reports in another currency gives dollars beside it for convenience: they must prevail clearly to win. */
const FOR_CONVENIENCE = 2;

/** Whose 元 an unmarked one is, by the script that a document is written in and the currencies that it names. */
function ownerOfYuan(text: string, counts: ReadonlyMap<string, number>): string {
  const { simplified, traditional } = countLetters(text, 0);
  if (simplified >= traditional) return 'CNY';
  return (counts.get('CNY') ?? 0) > (counts.get('TWD') ?? 0) ? 'CNY' : 'TWD';
}

/** The currency (ISO 4217) that a document mostly speaks its amounts in, or null where it names none. */
export function inferCurrency(text: string): string | null {
  const lower = text.toLowerCase();
  const counts = new Map(SPOKEN.map(([code, pattern]) => [code, countOf(lower, pattern)]));
  const bare = countOf(lower, BARE_YUAN);
  const owner = bare > 0 ? ownerOfYuan(text, counts) : null;
  if (owner) counts.set(owner, (counts.get(owner) ?? 0) + bare);
  const dollars = countOf(lower, DOLLAR);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best && best[1] > 0 && best[1] * FOR_CONVENIENCE > dollars) return best[0];
  return dollars > 0 ? 'USD' : null;
}
