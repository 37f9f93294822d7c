import type { Amount } from './amount.js';

const HAN = '(?:新?台[币幣]|人民[币幣]|港[币幣]|港元|美元|美金|[欧歐]元|日[元圆圓]|[韩韓]元)';
const FOR_HAN = '(?:[兑兌][换換]?|[对對]|折合?)';
const FOR = '(?:to|=|equals?|against|buys)';

/** 1美元兑, "1 US dollar to NT$": what follows says how much of another currency it buys. */
const ONE_BEHIND = new RegExp(
  `^\\s?(?:${FOR_HAN}\\s?(?:${HAN}|\\d|[为為约約])|${FOR} (?:(?:nt\\$|hk\\$|¥|€|rmb|twd|hkd|cny|jpy|krw)\\s?\\d|\\d[\\d.,]* (?:nt |new taiwan |hk |hong kong |yen|won|yuan|renminbi)))`,
);
/** The other side; "$1 to $2", both in dollars, is a range. */
const ONE_BEFORE = new RegExp(
  `(?<![\\d.,])(?:1\\s?${HAN}\\s?${FOR_HAN}[为為约約]?|(?:1 (?:u\\.?s\\.? )?dollar|us\\$1|\\$1) ${FOR})\\s?$`,
);
/** 美元兑新台币, "an exchange rate of": the number behind is a price of money. */
const RATE_BEFORE = new RegExp(
  `(?:${HAN}[兑兌][换換]?${HAN}?(?:的?[汇匯]率)?|[汇匯]率(?:假[设設])?|exchange rates?(?: assumption| forecast)?)\\s?(?:[为為约約是以:：]|of |at |is |was ){0,2}\\s?(?:about |around |roughly )?$`,
);

/** Text looked at on either side of an amount. */
const REACH = 40;

/**
 * Whether an amount is one side of an exchange rate (1美元兑32.5元, "1 US dollar to 32.5 NT dollars"): the assumption that a
 * figure rests on, never a figure itself. `text` is folded.
 */
export function isExchangeRate(text: string, { start, end, low, unit }: Amount): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (RATE_BEFORE.test(before) || (ONE_BEFORE.test(before) && !unit?.endsWith('USD'))) return true;
  return low.equals(1) && ONE_BEHIND.test(text.slice(end, end + REACH));
}
