import { Decimal } from 'decimal.js';
import type { Quantity, SentenceReading } from '../model/index.js';
import type { Prospect } from './find-prospect.js';
import { isInMove } from './periods-aside.js';

/** Words right before a number that make it the base of a comparison, not what is promised. */
const BASE =
  /(?:\bin contrast to|\bsimilar to|\bfrom|\bversus|\bvs\.?|\bcompar(?:ed|es|ing|able|e) (?:\w+ly )?(?:to|with)|\bagainst|\bthan(?! \$)|\bpreviously|\bprior(?: (?:guidance|outlook|forecast|view|expectation)s?(?: was)?)?|\blast (?:year|quarter)'?s?|\byear[- ]ago|\binstead of|\babove (?=our|the (?:prior|previous))|(?:较|較|比|相比)(?:于|於)?(?:先前|此前|之前|原先|原来|原來|年初|上次|上季度?|前次|原)(?:的)?(?:我们|我們)?(?:预估|預估|预期|預期|预计|預計|指引|预测|預測|目标|目標|规划|規劃|计划|計劃)?(?:的|为|為)?(?:约|約)?|(?:从|從|由)(?:每股|(?:先前|此前|之前|原先|原来|原來|年初)(?:给出|給出|设定|設定|提出|公布|公佈|宣布)?的?|目前的?|当前的?|當前的?|现在的?|現在的?|约|約)?|相比|相较于|相較於|去年同期|此前|上年同期)\s*(?:(?:the|a|our|its|around|about|approximately|roughly|at least|more than|over|up to|prior|previous|previously|initial|earlier|original|last|year's|quarter's|year|quarter|range|guidance|guided|guide|outlook|forecast|expectation|expectations|estimate|view|target|level|of|just)\s)*$/;
const COMPARATIVE = /\b(?:more|less|greater|higher|better|lower|fewer)\s$/;
const BEFORE = 64;

/** What may stand between a number and the period that it is of: "$1.85 in the prior year", 去年为5,100亿元. */
const OF_PERIOD = /^\s?(?:(?:in|for|during|of|at|reported|posted)\s)*(?:the\s)?$/;
const PERIOD_OF = /^(?:同期)?(?:的|为|為|是|约|約|达|達)*(?:人民币|人民幣)?$/;

const CONTRAST = /\b(?:in contrast|compared|versus|than|from)\b|相比|高于|高於|低于|低於/;

/** "In contrast to 1.5% in Q3 and 4% in Q2": numbers that the promise is held against. */
const isContrasted = ({ start }: Quantity, plain: string, { sentence }: SentenceReading): boolean =>
  CONTRAST.test(plain.slice(Math.max(0, start - sentence.start - BEFORE), start - sentence.start));

/** Is it the figure of a period that has passed? One that may as well be to come has not, unless it is a contrast. */
function isOfThePast(quantity: Quantity, { reading, plain }: Prospect): boolean {
  const between = (from: number, to: number): string =>
    from <= to ? plain.slice(from - reading.sentence.start, to - reading.sentence.start) : '…';
  return reading.periods.some(
    ({ tense, relation, start, end, window, candidates }) =>
      tense === 'past' &&
      !(candidates.some((other) => other.end > (window.end ?? other.end)) && !isContrasted(quantity, plain, reading)) &&
      relation === 'over' &&
      (OF_PERIOD.test(between(quantity.end, start)) ||
        (reading.sentence.language !== 'en' && PERIOD_OF.test(between(end, quantity.start)))),
  );
}

/** "Guiding from 0 % to 6 %": the "from" opens the range itself. */
const OPENS_RANGE =
  /(?<!\b(?:up|down|increas\w*|decreas\w*|rais\w*|lower\w*|chang\w*|improv\w*)\s)\b(?:from|between)\s*$/;

function isBase(quantity: Quantity, prospect: Prospect): boolean {
  const at = quantity.start - prospect.reading.sentence.start;
  const before = prospect.plain.slice(Math.max(0, at - BEFORE), at);
  const than = /\bthan\s*$/.exec(before);
  if (than && COMPARATIVE.test(before.slice(0, than.index))) return false;
  if (quantity.low !== quantity.high && OPENS_RANGE.test(before)) return false;
  return BASE.test(before);
}

/** "Is in test in forty stores and will launch": how many there are today. */
const UNDER_WAY =
  /\b(?:is|are|it's|they're) (?:now |already |currently |still )?(?:in (?!the range|line)|live |running |used |installed |deployed |available )(?:[\w-]+ ){0,4}$/;

function isUnderWay({ kind, start }: Quantity, { reading, plain }: Prospect): boolean {
  const at = start - reading.sentence.start;
  return kind === 'count' && UNDER_WAY.test(plain.slice(Math.max(0, at - BEFORE), at));
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const inDate = (quantity: Quantity, reading: SentenceReading): boolean =>
  reading.periods.some((period) => overlaps(quantity, period));

/** "High teens, close to 20%": the second number only says the first more closely. */
const MORE_CLOSELY =
  /^[\s,，-]*(?:or\s)?(?:(?:let's )?call it|maybe|close to|closer to|nearly|approaching|almost|perhaps|probably|接近|将近|將近)[\s,]*$/;

const lesser = (a: string, b: string): string => (new Decimal(a).lte(b) ? a : b);
const greater = (a: string, b: string): string => (new Decimal(a).gte(b) ? a : b);

/** Two wordings of one number as one: the range that holds both. */
function asOne(first: Quantity, second: Quantity, { reading }: Prospect): Quantity | null {
  const { start } = reading.sentence;
  const between = reading.lower.slice(first.end - start, second.start - start);
  if (first.unit !== second.unit || !MORE_CLOSELY.test(between)) return null;
  if (first.low === null || first.high === null || second.low === null || second.high === null) return null;
  return {
    ...first,
    end: second.end,
    low: lesser(first.low, second.low),
    high: greater(first.high, second.high),
    approximate: true,
    raw: reading.text.slice(first.start - start, second.end - start),
  };
}

const PLUS_OR_MINUS =
  /\bplus (?:or|and) minus\s(?:about |approximately )?$|正负(?:约)?$|正負(?:約)?$|上下浮[动動](?:约|約)?$/;

/** "$3.5 billion for the company, plus or minus $150 million": the second number is the play of the first. */
function asPlay(first: Quantity, second: Quantity, { reading }: Prospect): Quantity | null {
  const { start } = reading.sentence;
  const between = reading.lower.slice(first.end - start, second.start - start);
  if (first.unit !== second.unit || first.low === null || first.low !== first.high || second.low === null) return null;
  if (!PLUS_OR_MINUS.test(between)) return null;
  return {
    ...first,
    end: second.end,
    low: new Decimal(first.low).minus(second.low).toFixed(),
    high: new Decimal(first.low).plus(second.low).toFixed(),
    comparator: 'between',
    raw: reading.text.slice(first.start - start, second.end - start),
  };
}

const FALLS =
  /\b(?:decrease|decline|drop|down|fall)(?:\sof)?\s(?:about |approximately )?$|(?:下降|减少|減少|下滑)(?:约|約)?$/;
const TO_A_RISE =
  /^\s(?:year[- ]over[- ]year\s)?(?:to|and)\s(?:an?\s)?(?:increase|growth|rise|up)(?:\sof)?\s(?:about |approximately )?$|^(?:到|至)(?:增长|增長|增加|成长|成長)(?:约|約)?$/;

/** "A decrease of 5% to an increase of 1%": one range, from below nothing to above it. */
function asCrossing(first: Quantity, second: Quantity, { reading }: Prospect): Quantity | null {
  const { start } = reading.sentence;
  if (first.unit !== 'percent' || second.unit !== 'percent' || first.high === null || second.high === null) return null;
  if (!TO_A_RISE.test(reading.lower.slice(first.end - start, second.start - start))) return null;
  if (!FALLS.test(reading.lower.slice(0, first.start - start))) return null;
  const raw = reading.text.slice(first.start - start, second.end - start);
  const low = new Decimal(first.high).negated().toFixed();
  return { ...first, end: second.end, low, high: second.high, comparator: 'between', raw };
}

const JOINTS = [asOne, asPlay, asCrossing];

function firstOf(first: Quantity, second: Quantity, prospect: Prospect): Quantity | null {
  for (const join of JOINTS) {
    const one = join(first, second, prospect);
    if (one) return one;
  }
  return null;
}

function joinWordings(quantities: readonly Quantity[], prospect: Prospect): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    const one = last ? firstOf(last, quantity, prospect) : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(quantity);
  }
  return joined;
}

/** Numbers in the part that looks ahead that a promise could be about: no ordinals, no dates, no base of a comparison. */
export function promisedQuantities(prospect: Prospect): Quantity[] {
  const { reading, clauses } = prospect;
  const offset = reading.sentence.start;
  const isHere = (at: number): boolean => clauses.some((c) => at >= c.start + offset && at < c.end + offset);
  const promised = reading.quantities.filter(
    (quantity) =>
      quantity.kind !== 'ordinal' &&
      isHere(quantity.start) &&
      !inDate(quantity, reading) &&
      !isBase(quantity, prospect) &&
      !isInMove(quantity, prospect) &&
      !isUnderWay(quantity, prospect) &&
      !isOfThePast(quantity, prospect),
  );
  return joinWordings(promised, prospect);
}
