import { causeSpans } from '../company/index.js';
import type { Quantity, SentenceReading } from '../model/index.js';
import type { Chosen } from './choose-metric.js';
import type { Measure } from './figure.js';
import type { Around } from './spoken-around.js';

const SMALL = 100;
const OPENING =
  /\b(?:open\w*|add\w*|clos\w*|operat\w*|have|had|ended|total\w*|launched|in|across|available|from)\b|开设|開設|新增|新开|新開|关闭|關閉|共有|拥有|擁有|门店|門店|达|達|为|為/;
const PEOPLE = /\b(?:senior|leadership|team|board|local|community|management)\b/;
const AUTHORISED = /\b(?:authori[sz]\w+|approved)\b|授权|授權|批准/;

function isCredibleCount(quantity: Quantity, { mention }: Chosen, { before, after }: Around): boolean {
  const size = Math.abs(Number(quantity.low ?? quantity.high ?? 0));
  if (mention.core === 'stores') return OPENING.test(before) && !/\ball\b/.test(before.slice(-12));
  if (PEOPLE.test(after.slice(0, 50))) return false;
  return size >= SMALL;
}

/** "451 Research": a bare number before a capital is part of a name. */
const isName = ({ sentence, text }: SentenceReading, { end, raw }: Quantity): boolean =>
  /^\d+$/.test(raw) && /^ [A-Z]/.test(text.slice(end - sentence.start, end - sentence.start + 2));

const AHEAD_AFTER = /^[^.;。；]{0,40}(?<!\b(?:we|had|as|than|originally|previously) )\b(?:planned|scheduled|slated)\b/;
const OF_THESE = /^\s*of (?:them|those|these|which)\b/;
const STORE_COUNT = /count|footage|base|数|數/;

const nameOf = ({ sentence, lower }: SentenceReading, { mention }: Chosen): string =>
  lower.slice(mention.start - sentence.start, mention.end - sentence.start);

/** "Our average cost of borrowing is 3.7 %": a cost has a per cent of its own only where it is called a rate. */
const isRateless = (reading: SentenceReading, { kind }: Quantity, chosen: Chosen, measure: Measure): boolean =>
  kind === 'percent' &&
  measure === 'level' &&
  chosen.mention.core === 'cost' &&
  !/rate|ratio|率/.test(nameOf(reading, chosen));

/**
 * Is the number likely the metric's own? Small counts are often of something else ("two members of our team"), verbal
 * bands among causes say little, and an amount that a board authorised has not been spent.
 */
export function isCredible(
  reading: SentenceReading,
  quantity: Quantity,
  chosen: Chosen,
  around: Around,
  measure: Measure,
): boolean {
  if (isRateless(reading, quantity, chosen, measure)) return false;
  if (AHEAD_AFTER.test(around.after) || OF_THESE.test(around.after)) return false;
  if (chosen.mention.core === 'stores' && quantity.kind === 'percent' && !STORE_COUNT.test(nameOf(reading, chosen)))
    return false;
  if (quantity.kind === 'count' && isName(reading, quantity)) return false;
  if (quantity.kind === 'count') return isCredibleCount(quantity, chosen, around);
  const at = quantity.start - reading.sentence.start;
  if (quantity.band !== null && causeSpans(reading).some(({ start, end }) => at >= start && at < end)) return false;
  return !(
    chosen.mention.core === 'share_repurchases' &&
    AUTHORISED.test(around.before.slice(-40)) &&
    !/remain/.test(around.before.slice(-40))
  );
}
