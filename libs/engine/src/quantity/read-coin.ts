import type { Amount, QuantityContext } from './amount.js';
import { readHanNumber } from './han-number.js';
import type { NumberMention } from './number-mention.js';
import { currencyBefore } from './read-currency.js';

/** 角, 毛 and 毫 are tenths of the currency, 分 and 仙 hundredths; glued to further words they are something else (毛利, 分钟). */
const COIN =
  /\s?(?:([角毛毫])(?:([一二三四五六七八九\d])分?|(?=$|[\s,.;，。；、)至到]))|([分仙])(?=$|[\s,.;，。；、)至到]))/y;
const BY_SHARE = /每(?:股|份|单|件|度)[\u4e00-\u9fff]{0,8}\s?$/;

/**
 * A number of coins of the context's currency (2角5分, 五仙), or null. 分 counts points and minutes elsewhere: it is money
 * only behind a currency or of a share.
 */
export function readCoin(text: string, number: NumberMention, context: QuantityContext): Amount | null {
  COIN.lastIndex = number.end;
  const match = COIN.exec(text);
  if (!match || !number.scale.equals(1) || number.ordinal) return null;
  const before = currencyBefore(text, number.start, context);
  const perShare = BY_SHARE.test(text.slice(Math.max(0, number.start - 12), number.start));
  if (match[3] === '分' && !before && !perShare) return null;
  const worth = match[1] === undefined ? '0.01' : '0.1';
  const cents = match[2] === undefined ? 0 : (readHanNumber(match[2], 0)?.low.toNumber() ?? 0) / 100;
  const code = before?.code ?? (match[3] === '仙' ? 'HKD' : context.currency);
  return {
    number,
    start: before?.start ?? number.start,
    end: number.end + match[0].length,
    low: number.low.mul(worth).plus(cents),
    high: number.high.mul(worth).plus(cents),
    step: number.step.mul(match[2] === undefined ? worth : '0.01'),
    kind: 'money',
    unit: perShare ? `per_share:${code}` : code,
    unitFrom: before?.spoken === true || match[3] === '仙' ? 'spoken' : context.currencyFrom,
    noun: null,
  };
}
