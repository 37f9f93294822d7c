import type { MetricMention, Quantity, SentenceReading } from '../model/index.js';
import { LOST } from './unnamed-metric.js';
import { LOSS } from './words.js';

const LOSS_AFTER = /^\s*(?:的|net |operating )?(?:loss|losses|outflow|deficit|亏损|虧損|流出)/;
const PROFIT = /\b(?:profit|income of|inflow|gain of)\b|盈利|利润为|利潤為|流入/;
const CAN_BE_NEGATIVE = /income|profit|ebit|eps|cash_flow|earnings|unit_economics|margin|contribution|other/;

/** A loss or an outflow said with the figure makes it negative. Spending and debt have no sign of their own. */
export function signOf(reading: SentenceReading, metric: MetricMention, quantity: Quantity): 1 | -1 {
  if (!CAN_BE_NEGATIVE.test(metric.core)) return 1;
  const { sentence, lower } = reading;
  const at = quantity.start - sentence.start;
  if (LOSS_AFTER.test(lower.slice(quantity.end - sentence.start, quantity.end - sentence.start + 16))) return -1;
  if (LOST.test(lower.slice(Math.max(0, at - 40), at))) return -1;
  const from = metric.end <= quantity.start ? metric.start - sentence.start : Math.max(0, at - 30);
  const between = lower.slice(Math.max(0, from), at);
  const losses = LOSS.all(between, reading.signs);
  const last = losses.at(-1);
  if (!last) return 1;
  return PROFIT.test(between.slice(last.index)) ? 1 : -1;
}
