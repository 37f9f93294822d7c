import type { MetricMention, Quantity } from '../model/index.js';
import { asMoney, type QuantityContext } from '../quantity/index.js';
import { MONEY_METRICS } from './metric-level.js';

/** Amounts of companies are said in millions and more; "revenue grew in 3 regions" counts regions. */
const SCALE = /million|billion|trillion|\d\s?(?:mn|bn|m|b|tn)\b|[万萬亿億兆]$/i;
/** Farther than this, or over a stop, a number is of something else. */
const NEAR = 24;
const STOP = /[,，。;；:：!?！？]/;
/** "9.3 billion of revenue", 9.3亿的收入 */
const BEHIND = /^\s?(?:in|of|的)\s?(?:our |total |net )?$/;

/**
 * Amounts said without their currency ("revenue was 9.3 billion", 研发费用3.1亿), as money of the document or the company:
 * `unitFrom` says which. Taken so where the number has a scale and nothing counted, and stands next to a measure in money.
 * `text` is the sentence, `base` its place in the document.
 */
export function withUnspokenMoney(
  quantities: readonly Quantity[],
  metrics: readonly MetricMention[],
  text: string,
  base: number,
  context: QuantityContext,
): readonly Quantity[] {
  if (!quantities.some(isBare)) return quantities;
  const read: Quantity[] = [];
  for (const quantity of quantities) {
    const money =
      isBare(quantity) && (saidOfMoney(quantity, metrics, text, base) || continues(read.at(-1), quantity, text, base));
    read.push(money ? asMoney(quantity, context) : quantity);
  }
  return read;
}

const isBare = ({ kind, noun, raw }: Quantity): boolean => kind === 'count' && noun === null && SCALE.test(raw);

function saidOfMoney(quantity: Quantity, metrics: readonly MetricMention[], text: string, base: number): boolean {
  const front = metrics.findLast((metric) => metric.end <= quantity.start);
  const gap = front ? text.slice(front.end - base, quantity.start - base) : '';
  if (front && gap.length <= NEAR && !STOP.test(gap)) return MONEY_METRICS.has(front.core);
  const behind = metrics.find((metric) => metric.start >= quantity.end);
  return (
    behind !== undefined &&
    MONEY_METRICS.has(behind.core) &&
    BEHIND.test(text.slice(quantity.end - base, behind.start - base))
  );
}

const LINK =
  /^\s?(?:to|from|and|versus|vs\.?|compared (?:to|with)|up from|down from|上调到|上調到|上调至|上調至|下调到|下調到|到|至|[,，]?(?:去年同期|上年同期|上季度?)[亏虧]?(?:了|是|为|為)?)\s?(?:about |约|約)?$/;

/** 从45亿上调到46亿: what the first of a pair is, the second is too. */
const continues = (before: Quantity | undefined, quantity: Quantity, text: string, base: number): boolean =>
  before?.kind === 'money' && LINK.test(text.slice(before.end - base, quantity.start - base));
