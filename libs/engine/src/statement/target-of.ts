import { Decimal } from 'decimal.js';
import { allMatches } from '../language/index.js';
import type { Comparison, Quantity, Target } from '../model/index.js';
import type { Frame } from './frame.js';
import { natureOf } from './metric-nature.js';
import { isZeroMark } from './sign-promised.js';
import { isExchangeRate } from './is-exchange-rate.js';
import type { Scene } from './scene.js';
import { local } from './scene.js';

const QOQ =
  /\bfrom the (?:previous|prior) quarter\b|\b(?:sequential(?:ly)?|quarter[- ](?:over|on)[- ]quarter|qoq|from q\d|half to (?:first|second) half)\b|环比|環比|季增|季减|季減/;
const YOY =
  /\b(?:year[- ](?:over|on)[- ]year|yoy|y\/y|versus (?:the )?(?:prior|last) year|over (?:the )?(?:prior|last) year|from (?:a year ago|last year)|compared (?:to|with) (?:the )?(?:last|prior) year|annual(?:ly)?)\b|同比|年增|年减|年減|按年/;
const GROWTH =
  /\b(?:grow\w*|increas\w*|declin\w*|decreas\w*|up|down|rise|rising|higher|lower|improv\w*|expan\w*|contract\w*|year[- ](?:over|on)[- ]year|yoy|comparable|same[- ]store|constant currency)\b|增长|增長|成长|成長|同比|环比|環比|[年季月][增减減]|下降|增加|减少|減少|增速/;
const NEGATIVE =
  /(?:\b(?:down|declin\w*|decreas\w*|negative|lower(?: by)?|drop\w*|fall\w*|contract\w*|shrink\w*|(?<!plus or )minus|loss(?:es)?(?: of)?|headwinds?|erosion|reduc\w*|dilut\w*|hit)\b|下降|减少|減少|下滑|跌幅|降幅|减幅|減幅|[年季月][减減]|亏损|虧損|降低|负增长|負增長|收缩|收縮|下跌|回落|衰退|下修|缩减|縮減|稀释|稀釋|摊薄|攤薄|侵蚀|侵蝕)/;
const DOWNWARDS = new RegExp(`${NEGATIVE.source}(?: (?:organic |sales |revenue )?growth)?`, 'g');
const SHARE =
  /^\s*(?:of|as a percentage of|as a percent of)\b|^(?:以上|左右|的|将|將|会|會|主要|都)*(?:用于|用於|用在|投向|来自|來自)/;

const SHARE_BEFORE =
  /\b(?:represent|account for|contribute|share of|as a percentage of)\b|[占佔]比|[占佔][^，,。]{0,12}的?比(?:例|重|率)?|[占佔](?:到|达|達|总|總)|比重/;

/** "Represent 7% growth": no share. */
const GROWTH_BEHIND = /^\s?(?:\S+\s)?(?:growth|increase|decline|decrease)\b|^的?(?:增长|增長|成长|成長|增幅|降幅)/;

/** The words around a number that no other number stands in: behind it, and before it. */
function wordsAround(quantity: Quantity, { prospect }: Scene): { before: string; after: string } {
  const { sentence, quantities } = prospect.reading;
  const others = quantities.filter((q) => q.kind !== 'ordinal' && (q.end <= quantity.start || q.start >= quantity.end));
  const previous = Math.max(sentence.start, ...others.filter((q) => q.end <= quantity.start).map((q) => q.end));
  const next = Math.min(sentence.end, ...others.filter((q) => q.start >= quantity.end).map((q) => q.start));
  const { start } = sentence;
  return {
    before: prospect.plain.slice(previous - start, quantity.start - start),
    after: prospect.plain.slice(quantity.end - start, next - start),
  };
}

/** Against the quarter before, where that is said of this number; where both bases are named, the nearer behind it holds. */
function isSequential(quantity: Quantity, scene: Scene): boolean {
  const { before, after } = wordsAround(quantity, scene);
  const [behind, rival] = [QOQ.exec(after), YOY.exec(after)];
  if (behind || rival) return behind !== null && (rival === null || behind.index < rival.index);
  if (QOQ.test(before) || YOY.test(before)) return QOQ.test(before) && !YOY.test(before);
  return QOQ.test(scene.prospect.plain) && !YOY.test(scene.prospect.plain);
}

const clauseText = (scene: Scene, quantity: Quantity): { before: string; after: string } => {
  const at = local(scene, quantity);
  const clause = scene.prospect.clauses.find((c) => at.start >= c.start && at.start < c.end) ?? at;
  return {
    before: scene.prospect.plain.slice(clause.start, at.start),
    after: scene.prospect.plain.slice(at.end, Math.max(clause.end, at.end)),
  };
};

/** Is a percentage said of this metric its growth, and not its level or a share of something? */
export function isGrowth(frame: Frame, scene: Scene): boolean {
  const { quantity } = frame;
  if (!quantity || (quantity.unit !== 'percent' && quantity.unit !== 'percentage_point')) return false;
  const { before, after } = clauseText(scene, quantity);
  if (SHARE.test(after) || (SHARE_BEFORE.test(before) && !GROWTH_BEHIND.test(after))) return false;
  const nature = frame.core === 'comparable_sales' ? 'money' : natureOf(frame.core);
  if (nature === 'rate') return quantity.unit === 'percentage_point';
  return nature !== 'any' || GROWTH.test(before) || GROWTH.test(after);
}

const UPWARDS =
  /\b(?:up|increas\w*|grow\w*|rise|rising|higher|improv\w*|expan\w*|gains?|positive)\b|(?<![负負])增长|(?<![负負])增長|成长|成長|增加|提升|[年季月]增|上升/g;

/** How far a word of direction may stand before its number, over another number of the same movement. */
const BEFORE = 60;
const BEHIND = 32;

/** The last word of direction before a number holds ("down 10% year over year and up 5%"), else one behind it. */
function pointsDown(before: string, after: string): boolean {
  const words = before.slice(-BEFORE);
  const down = lastEnd(words, DOWNWARDS);
  const up = lastEnd(words, UPWARDS);
  return down < 0 && up < 0 ? NEGATIVE.test(after.slice(0, BEHIND)) : down >= up;
}

const lastEnd = (words: string, pattern: RegExp): number =>
  allMatches(pattern, words).reduce((_, match) => match.index + match[0].length, -1);

/** "Reduce revenue by $10 million", 影响收入约3亿元: an amount taken away. */
const TAKEN_AWAY =
  /\b(?:reduc\w*|lower\w*|hurt\w*|impact\w*)\s(?:our |the )?(?:\S+\s){1,3}by\s(?:about |approximately |roughly |up to )?$|(?:影响|影響|减少|減少|拖累)[^，,。0-9]{0,14}(?:[0-9]{4}年)?[^，,。0-9]{0,8}$/;

const LOST = /\b(?:loss(?:es)?|outflows?|deficit|negative)\b|亏损|虧損|净亏|淨虧|流出/g;
const NOT_LOST =
  /\b(?:by|profit|income of|inflows?|gains?|impact|effect)\b|盈利|利润|利潤|流入|(?:收窄|减少|減少|缩小|縮小)(?!至|到|为|為)/;
const EARNED = /income|profit|ebit|cash_flow|earnings|unit_economics/;

/** "An operating loss of about $20 million", 经营亏损约2亿元: a level below zero, unless the loss is only what shrinks. */
function isLoss({ core }: Frame, { kind }: Quantity, before: string): boolean {
  if (kind !== 'money' || !EARNED.test(core)) return false;
  const words = before.slice(-BEFORE);
  const lost = lastEnd(words, LOST);
  return lost >= 0 && !NOT_LOST.test(words.slice(lost));
}

/** "down 15%", "15% decline", "a negative impact of $0.05": the number counts downwards. */
export function isNegative(frame: Frame, scene: Scene): boolean {
  // A floor or a ceiling of nothing says its side itself.
  if (!frame.quantity || isZeroMark(frame.quantity)) return false;
  const { before, after } = clauseText(scene, frame.quantity);
  const near = `${before.slice(-45)}|${after.slice(0, 32)}`;
  if (isGrowth(frame, scene)) return pointsDown(before, after);
  if (frame.quantity.kind === 'money' && TAKEN_AWAY.test(before)) return true;
  if (isLoss(frame, frame.quantity, before)) return true;
  return (
    natureOf(frame.core) === 'per_share' &&
    /negative|headwind|\bloss|additional|dilut|adverse|\bcosts?\b|erosion|impact/.test(near) &&
    !/positive|benefit|favorabl|accreti/.test(near)
  );
}

const negated = (value: string | null): string | null =>
  value === null ? null : new Decimal(value).negated().toFixed();

/** "flat to down 6%": the band begins or ends at nothing. */
const FLAT_TO = /\bflat(?:tish)? to (?:slightly |modestly )?(?:up|down)\b/;

function boundsOf(frame: Frame, quantity: Quantity, scene: Scene): { low: string | null; high: string | null } {
  // "Minus 10%" carries its own sign already.
  const signed = [quantity.low, quantity.high].some((bound) => bound?.startsWith('-'));
  const down = isNegative(frame, scene) && !signed;
  const low = down ? negated(quantity.high) : quantity.low;
  const high = down ? negated(quantity.low) : quantity.high;
  if (!FLAT_TO.test(clauseText(scene, quantity).before)) return { low, high };
  return down ? { low, high: '0' } : { low: '0', high };
}

function comparisonOf(frame: Frame, scene: Scene): Comparison | null {
  if (frame.pastTotal) return { to: `past_total:${frame.pastTotal}`, multiple: '1' };
  if (frame.multiple) return { to: 'period:base', multiple: frame.multiple };
  if (!frame.quantity || !isGrowth(frame, scene)) return null;
  return { to: isSequential(frame.quantity, scene) ? 'qoq' : 'yoy', multiple: null };
}

const rawMultiple = (frame: Frame, scene: Scene): string =>
  scene.bonds.find(({ quantity }) => quantity.low === frame.multiple)?.quantity.raw ??
  scene.prospect.reading.text.slice(local(scene, frame.place).start, local(scene, frame.place).end);

/** A dividend below this is one share's. */
const SHARE_LIMIT = 1000;

const isPerShare = ({ core }: Frame, { low, high }: Quantity): boolean =>
  natureOf(core) === 'per_share' ||
  (core === 'dividends' && Math.abs(Number(high ?? low ?? SHARE_LIMIT)) < SHARE_LIMIT);

const unitOf = (frame: Frame, quantity: Quantity, scene: Scene): string =>
  isExchangeRate(quantity, scene) && frame.core === 'other'
    ? 'ratio'
    : quantity.kind === 'money' && isPerShare(frame, quantity) && !quantity.unit.startsWith('per_share')
      ? `per_share:${quantity.unit}`
      : quantity.unit;

/** The amount promised, in absolute units, declines negative; null where none is said. */
export function targetOf(frame: Frame, scene: Scene): Target | null {
  const comparison = comparisonOf(frame, scene);
  if (frame.pastTotal) return { low: null, high: null, unit: 'ratio', raw: frame.pastTotal, comparison };
  if (frame.multiple)
    return { low: frame.multiple, high: frame.multiple, unit: 'ratio', raw: rawMultiple(frame, scene), comparison };
  if (!frame.quantity) return null;
  return {
    ...boundsOf(frame, frame.quantity, scene),
    unit: unitOf(frame, frame.quantity, scene),
    raw: frame.quantity.raw,
    comparison,
  };
}
