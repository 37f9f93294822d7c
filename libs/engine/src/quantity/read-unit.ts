import type { Quantity } from '../model/index.js';
import type { Amount, QuantityContext } from './amount.js';
import { MOVED_BEFORE_POINTS, OTHER_POINTS } from '../locales/en/unit-words.js';
import { countedNoun } from './counted-noun.js';
import type { NumberMention } from './number-mention.js';
import type { Currency } from './read-currency.js';
import { currencyAfter, currencyBefore } from './read-currency.js';
import { readCoin } from './read-coin.js';
import { smallChange } from './small-change.js';

const POINTS =
  /[\s-]?(?:percentage[ -]points?|%[ -]points?|percent points?|pct\.? points?|ppts?(?![a-z])|pp(?![a-z])|points?(?= (?:year|sequential|higher|lower|better|worse|faster|slower|of (?:margin|growth|gross|operating|leverage|share|market share)|in (?:gross|operating)|versus|compared)))|\s*个?\s*百\s*分\s*点|个点(?!子|评)/y;
const BARE_POINTS = new RegExp(`[\\s-]?points?(?![a-z])(?!\\s(?:${OTHER_POINTS}))`, 'y');
const MOVED = new RegExp(
  `(?:^|[^a-z])(?:${MOVED_BEFORE_POINTS})(?:\\s(?:about|around|roughly|approximately|some|over|nearly|another|to|a|an|full|\\d+(?:\\.\\d+)?))*\\s$`,
);
const SCORE = /score|nps|index|promoter/;
const BASIS_POINTS = /[\s-]?(?:basis[ -]points?|bps(?![a-z])|bp(?![a-z]))|\s?个?(?:基点|bps?)/y;
const PERCENT = /[\s-]?(?:%|percent(?:age)?s?(?![a-z])|per cent(?![a-z])|pct(?![a-z]))/y;
/** 增长两倍 grows by twice the size, to three times it; 增至三倍 says the size itself. */
const GREW_BY =
  /(?:增长|成长|增加|增|提升|提高|上升|上涨|涨|扩大|高出|多出)了?(?:超过|超|逾|近|约|将近|接近|至少|大约)?$/;
const RATIO =
  /x(?![a-z0-9])|[ -]?times(?![a-z]| (?:a|per|each|every|in|since|during|over)\b)|[ -]?fold(?![a-z])|\s?倍(?![增受感率])/y;
const PER_SHARE =
  /[ -](?:per|a|for each)[ -](?:(?:fully|diluted|basic|ordinary|common|class [ab]|american|depositary|dilutive)[ -])*(?:share|ads|adr)s?(?![a-z])/y;
const PER_SHARE_BEFORE = /每(?:股|份)(?:[\u4e00-\u9fff]{0,8})?\s?$/;

const ENERGY = /\s?([kmgt])(wh?)(?:p|ac|dc)?(?![a-z0-9])/y;
const ENERGY_SCALE: Readonly<Record<string, string>> = { k: '1e3', m: '1e6', g: '1e9', t: '1e12' };

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.exec(text) ? pattern.lastIndex : null;
}

const bare = (number: NumberMention): Amount => ({
  number,
  start: number.start,
  end: number.end,
  low: number.low,
  high: number.high,
  step: number.step,
  kind: null,
  unit: null,
  unitFrom: 'spoken',
  noun: null,
});

const scaledBy = (amount: Amount, factor: string | number): Amount => ({
  ...amount,
  low: amount.low.mul(factor),
  high: amount.high.mul(factor),
  step: amount.step.mul(factor),
});

const PCT = /\s?pcts?(?![a-z])/y;
const HAN_NEAR = /[\u4e00-\u9fff][^\u4e00-\u9fff]{0,3}$/;

/** Analysts who write Chinese mean percentage points by pct: 提升1.2pct. */
function chinesePct(text: string, number: NumberMention): number | null {
  const end = endOf(PCT, text, number.end);
  return end !== null && HAN_NEAR.test(text.slice(Math.max(0, number.start - 6), number.start)) ? end : null;
}

/** "Up two points", "half a point", "2.5 points": a share where something moved by them or they are no whole number. */
function barePoints(text: string, number: NumberMention): number | null {
  const end = endOf(BARE_POINTS, text, number.end);
  if (end === null || number.high.greaterThan(100)) return null;
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  return !SCORE.test(before) && (!number.high.isInteger() || MOVED.test(before)) ? end : null;
}

function readShare(text: string, number: NumberMention): Amount | null {
  const amount = bare(number);
  if (number.unit === 'percent') return { ...amount, kind: 'percent', unit: 'percent' };
  const basis = endOf(BASIS_POINTS, text, number.end);
  if (basis !== null)
    return scaledBy({ ...amount, end: basis, kind: 'percentage_point', unit: 'percentage_point' }, '0.01');
  const points = endOf(POINTS, text, number.end) ?? chinesePct(text, number) ?? barePoints(text, number);
  if (points !== null) return { ...amount, end: points, kind: 'percentage_point', unit: 'percentage_point' };
  const percent = endOf(PERCENT, text, number.end);
  return percent === null ? null : { ...amount, end: percent, kind: 'percent', unit: 'percent' };
}

const sourceOf = (currency: Currency, context: QuantityContext): Quantity['unitFrom'] =>
  currency.spoken ? 'spoken' : context.currencyFrom;

function perShare(text: string, amount: Amount): Amount {
  const end = endOf(PER_SHARE, text, amount.end);
  const before = end === null && PER_SHARE_BEFORE.test(text.slice(Math.max(0, amount.start - 12), amount.start));
  return end === null && !before ? amount : { ...amount, end: end ?? amount.end, unit: `per_share:${amount.unit}` };
}

/** Currency in front or behind; a name in front (人民币3800亿元) outweighs the general word behind. */
function readMoney(text: string, number: NumberMention, context: QuantityContext): Amount | null {
  const before = currencyBefore(text, number.start, context);
  const after = currencyAfter(text, number, context);
  const currency = before && (!after || after.generic || before.code === after.code) ? before : after;
  if (!currency || number.ordinal) return null;
  const amount: Amount = {
    ...bare(number),
    start: before && currency === before ? before.start : number.start,
    end: after?.end ?? number.end,
    kind: 'money',
    unit: currency.code,
    unitFrom: sourceOf(currency, context),
  };
  return perShare(text, smallChange(text, currency.hundredths ? scaledBy(amount, '0.01') : amount));
}

/** 40GWh, 2.1 GW: batteries, panels and the power of data centres are counted in watts and watt-hours. */
function readEnergy(text: string, number: NumberMention): Amount | null {
  ENERGY.lastIndex = number.end;
  const [all = '', size = '', noun = ''] = ENERGY.exec(text) ?? [];
  if (all === '' || number.ordinal) return null;
  const amount = { ...bare(number), end: number.end + all.length, kind: 'count' as const, unit: 'count', noun };
  return scaledBy(amount, ENERGY_SCALE[size] ?? 1);
}

function timesOf(text: string, amount: Amount): Amount {
  if (text.charAt(amount.end - 1) !== '倍') return amount;
  const grew = GREW_BY.test(text.slice(Math.max(0, amount.start - 8), amount.start));
  return grew ? { ...amount, low: amount.low.plus(1), high: amount.high.plus(1) } : amount;
}

/** Reads the unit that belongs to a number: share, currency, multiple or what is counted. Offsets stay in `text`. */
export function readUnit(text: string, number: NumberMention, context: QuantityContext): Amount {
  if (number.ordinal) return { ...bare(number), kind: 'ordinal', unit: 'count', noun: countedNoun(text, number.end) };
  const found = readShare(text, number) ?? readCoin(text, number, context) ?? readMoney(text, number, context);
  if (found) return found;
  const energy = readEnergy(text, number);
  if (energy) return energy;
  const multiple = endOf(RATIO, text, number.end);
  if (multiple !== null) return timesOf(text, { ...bare(number), end: multiple, kind: 'ratio', unit: 'ratio' });
  if (number.fraction) return { ...bare(number), kind: 'ratio', unit: 'ratio' };
  return { ...bare(number), noun: countedNoun(text, number.end) };
}
