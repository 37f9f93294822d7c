import { LABEL_WORDS, MONTH_WORDS } from '../locales/en/unit-words.js';
import { MEASURE_WORDS } from '../locales/zh/unit-words.js';
import type { Amount } from './amount.js';
import { isExchangeRate } from './is-exchange-rate.js';

/** The folded text, the same text as written (for capitals), and one amount in it. */
interface Case {
  readonly text: string;
  readonly written: string;
  readonly amount: Amount;
  readonly before: string;
}

const DURATION =
  /[ -](?:calendar |fiscal |full |more |additional |other |different |remaining )?(?:years?(?![- ](?:to|over|on)[- ])|yrs?|months?(?![- ]over)|quarters?(?![- ]over)|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|decades?|o'clock|a\.?m\.?|p\.?m\.?|half|halves)(?![a-z])|\s?(?:个)?\s?(?:年|月|日(?!元|圆|均|活)|号|季度|季|天|周|星期|小时|分钟|秒|岁|点钟|点半|世纪|财年|财季|期(?!货|权|间)|时(?!尚|代))/y;
const PERIOD_ORDINAL =
  /[ -](?:fiscal |calendar )?(?:quarters?|half|halves|years?|months?|weeks?|days?)(?![a-z])|\s?个?(?:季|财季|财年|年|月|天|周|期|阶段)/y;
const STREAK = /(?:连续|第)\s*第?$/;
const LABEL = new RegExp(
  `(?:^|[^a-z])(?:${LABEL_WORDS.map((word) => word.replace('.', '\\.')).join('|')})\\s?$|[双#]$`,
);
/** "End the year 25 to 30 stores": the year is over, the number counts. */
const YEAR_ENDED =
  /(?:end|finish|exit|clos|start|begin|open)(?:s|e|ed|ing|es)?\s(?:the|this|our)\s(?:fiscal\s)?year\s$/;
const MONTH_BEFORE = new RegExp(`(?:^|[^a-z])(?:${MONTH_WORDS})\\.?\\s(?:the\\s)?$`);
const MONTH_AFTER = new RegExp(`\\s(?:of\\s)?(?:${MONTH_WORDS})(?![a-z])`, 'y');
const CAPITALISED = /[^\s.!?:。；;]\s+[A-Z][A-Za-z&+-]*\s$/;
const ORDINAL_ADVERB = /\s*(?:[,，、:：;.]|$)| of all| and foremost|ly|方|者/y;
const HOLIDAY_AFTER = /(?:小?长?假|黄金|期间|节|国庆|劳动|妇女|出行|前后)/y;
/** Sizes that name a technology: nodes, line rates, layers. */
const TECHNOLOGY =
  /[ -]?(?:纳米|奈米|(?:nanometers?|millimeters?|nm|gig|gigabits?|gigabytes?|gb|tb|g|layers?)(?![a-z]))/y;
const VERSION_OF = /\s?(?:大?模型|版本?|系列|系统|芯片|平台)/y;
const PHONE_AFTER = /[)\s.-]{1,2}\d{3}[-. ]\d{4}(?!\d)/y;
const HAN_WITH_MEASURE = new RegExp(`\\s?[${MEASURE_WORDS}]`, 'y');

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const isBare = ({ amount }: Case): boolean => amount.kind === null;
const isUnscaled = (c: Case): boolean => isBare(c) && c.amount.number.scale.equals(1);
const spoken = ({ text, amount }: Case): string => text.slice(amount.number.start, amount.number.end);

/** Why a number is not an amount. Each rule looks at one cause; units and scales speak against most of them. */
export const REJECTIONS: Readonly<Record<string, (c: Case) => boolean>> = {
  year: (c) => isUnscaled(c) && /^(?:19[5-9]|20[0-6])\d$/.test(spoken(c)),
  shortYear: (c) => isUnscaled(c) && /['‘’]$/.test(c.before),
  duration: (c) => isUnscaled(c) && matches(DURATION, c.text, c.amount.end) && !STREAK.test(c.before),
  quarterFraction: (c) =>
    c.amount.number.fraction &&
    /(?:quarters?|halves)$/.test(spoken(c)) &&
    !/^ of (?!the (?:year|fiscal)|fiscal|growth)/.test(c.text.slice(c.amount.end, c.amount.end + 20)),
  slash: (c) =>
    c.amount.kind === 'ratio' &&
    /\d\/\d/.test(spoken(c)) &&
    !/^ of /.test(c.text.slice(c.amount.end, c.amount.end + 4)),
  clock: (c) => isBare(c) && /^:\d/.test(c.text.slice(c.amount.end, c.amount.end + 2)),
  monthDay: (c) =>
    (isUnscaled(c) || c.amount.kind === 'ordinal') &&
    (MONTH_BEFORE.test(c.before) || matches(MONTH_AFTER, c.text, c.amount.end)),
  label: (c) => isUnscaled(c) && LABEL.test(c.before) && !YEAR_ENDED.test(c.before),
  name: (c) =>
    isUnscaled(c) &&
    c.amount.number.form === 'digits' &&
    CAPITALISED.test(c.written.slice(Math.max(0, c.amount.start - 24), c.amount.start)),
  wordName: (c) =>
    isUnscaled(c) &&
    c.amount.number.form === 'words' &&
    c.amount.noun === null &&
    /[A-Z]{2,}\s$/.test(c.written.slice(Math.max(0, c.amount.start - 8), c.amount.start)),
  compound: (c) => isUnscaled(c) && /^-(?!plus|odd|ish)[a-z]/.test(c.text.slice(c.amount.end, c.amount.end + 5)),
  chain: (c) =>
    isUnscaled(c) &&
    (/^-\d+-\d/.test(c.text.slice(c.amount.end, c.amount.end + 12)) ||
      (/\d-$/.test(c.before) && /^-\d/.test(c.text.slice(c.amount.end, c.amount.end + 2)))),
  fiveYearPlan: (c) => isUnscaled(c) && /^十[三四五六]五/.test(c.text.slice(c.amount.start, c.amount.start + 3)),
  holiday: (c) =>
    isUnscaled(c) && /^(?:五一|十一|三八|六一)$/.test(spoken(c)) && matches(HOLIDAY_AFTER, c.text, c.amount.end),
  // 世界500强: a ranking's name.
  ranking: (c) => isUnscaled(c) && /[强強]/.test(c.text.charAt(c.amount.end)),
  salesFestival: (c) => isUnscaled(c) && /^(?:618|6\.18|11\.11|12\.12)$/.test(spoken(c)),
  // 舟言4.0大模型: which of a product's models.
  version: (c) => isUnscaled(c) && /^\d{1,2}\.\d$/.test(spoken(c)) && matches(VERSION_OF, c.text, c.amount.end),
  technology: (c) => isUnscaled(c) && matches(TECHNOLOGY, c.text, c.amount.end),
  phone: (c) =>
    isUnscaled(c) &&
    /^\d{3,4}$/.test(spoken(c)) &&
    (matches(PHONE_AFTER, c.text, c.amount.end) ||
      /\d{3}[)\s.-]{1,2}\d{3}[-. ]$/.test(c.before) ||
      (/\d{3}[)\s.-]{1,2}$/.test(c.before) && /^[-. ]\d{4}(?!\d)/.test(c.text.slice(c.amount.end, c.amount.end + 6)))),
  longCode: (c) => (isBare(c) && /^\d{7,}$/.test(spoken(c))) || /^0\d/.test(spoken(c)),
  pronoun: (c) =>
    isUnscaled(c) && /^(?:one|a|an|zero|nil|naught|nought|a couple(?: of)?|couple|a pair|point .*)$/.test(spoken(c)),
  smallHan: (c) =>
    isUnscaled(c) &&
    c.amount.number.form === 'han' &&
    /[^\d.,]/.test(spoken(c)) &&
    c.amount.high.lessThanOrEqualTo(10) &&
    (!matches(HAN_WITH_MEASURE, c.text, c.amount.end) || /^[一半]$/.test(spoken(c))),
  idiom: (c) =>
    isBare(c) &&
    /^(?:十分(?!之)|[百千]万(?!元|美)|万万|千百)/.test(c.text.slice(c.amount.start, c.amount.start + 3)) &&
    c.amount.number.form === 'han' &&
    !/[上超过破逾近约达]$/.test(c.before),
  spelledYear: (c) =>
    isUnscaled(c) && c.amount.number.form === 'words' && /(?:^|[^a-z])(?:nineteen|twenty)[ -]$/.test(c.before),
  spelledCentury: (c) =>
    isUnscaled(c) &&
    /^(?:nineteen|twenty)$/.test(spoken(c)) &&
    /^ (?:ten|eleven|twelve|[a-z]+teen|twenty|thirty|o |[a-z]+ties(?![a-z]))/.test(
      c.text.slice(c.amount.end, c.amount.end + 12),
    ),
  periodOrdinal: (c) =>
    c.amount.kind === 'ordinal' &&
    matches(PERIOD_ORDINAL, c.text, c.amount.end) &&
    !/连续$/.test(c.before.replace(/第?$/, '')),
  adverb: (c) =>
    c.amount.kind === 'ordinal' && c.amount.low.lessThan(6) && matches(ORDINAL_ADVERB, c.text, c.amount.end),
};

const RULES = Object.entries(REJECTIONS);

/** A rate may be told without the second currency: "1美元兑32.5". */
const MAY_BE_RATE: ReadonlySet<Amount['kind']> = new Set(['money', null]);

/** Name of the rule that says the number is no amount (a year, a date, a name, a pronoun ...), or null. */
export function rejectionOf(text: string, written: string, amount: Amount): string | null {
  if (MAY_BE_RATE.has(amount.kind) && isExchangeRate(text, amount)) return 'exchangeRate';
  // A unit that was said settles it.
  if (amount.kind !== null && amount.kind !== 'ratio' && amount.kind !== 'ordinal') return null;
  const before = text.slice(Math.max(0, amount.start - 16), amount.start);
  const found = RULES.find(([, applies]) => applies({ text, written, amount, before }));
  return found?.[0] ?? null;
}
