import type {
  CompanyProfile,
  IsoDate,
  ObservationPeriod,
  PeriodMention,
  ReportingPeriod,
  SentenceReading,
  Span,
} from '../model/index.js';
import { clauseAt, splitClauses } from '../company/index.js';
import { addMonths, addQuarters, plainDate, quarterEnd, quarterEndingNear, reportingPeriod } from '../period/index.js';
import { isAheadAt } from './is-ahead.js';
import { isOwnPeriod } from './own-period.js';
import type { Scene } from './scene.js';

/** What opens the other side of a comparison. */
const COMPARES =
  /\b(?:compared (?:to|with)|versus|vs\.?|relative to|up from|down from|on top of|from (?:the |a |an )?(?:year|prior|previous|last|same)|better than|worse than)\b|而去年|去年同期|上年同期/g;

const asPeriod = ({ start, end, label }: ReportingPeriod): ObservationPeriod => ({ start, end, label });

function quarterAt(profile: CompanyProfile, near: IsoDate, quarters: number): ObservationPeriod {
  const quarter = addQuarters(quarterEndingNear(profile.calendar, plainDate(near)), quarters);
  return asPeriod(reportingPeriod(profile.calendar, quarterEnd(profile.calendar, quarter).toString()));
}

const WEEK = 8;
const days = (start: IsoDate, end: IsoDate): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;
const isQuarter = (start: IsoDate, end: IsoDate): boolean => days(start, end) > 75 && days(start, end) < 105;

/** The same period `years` before. Quarters keep to the fiscal calendar, other windows to the days. */
export function yearsBefore(profile: CompanyProfile, period: ObservationPeriod, years: number): ObservationPeriod {
  if (isQuarter(period.start, period.end)) return quarterAt(profile, period.end, -4 * years);
  const back = (date: IsoDate): IsoDate => addMonths(plainDate(date), -12 * years).toString();
  const start = back(period.start);
  const end = back(period.end);
  return { start, end, label: `${start} to ${end}` };
}

/** The fiscal quarter before. */
export function quarterBefore(profile: CompanyProfile, period: ObservationPeriod): ObservationPeriod {
  return quarterAt(profile, period.end, -1);
}

/** A mention of time as the period of a figure; an open start or end makes a point. */
export function periodOf(profile: CompanyProfile, mention: PeriodMention): ObservationPeriod | null {
  const start = mention.window.start ?? mention.window.end;
  const end = mention.window.end ?? mention.window.start;
  if (!start || !end) return null;
  const labelled = isQuarter(start, end) ? reportingPeriod(profile.calendar, end).label : mention.raw;
  return { start, end, label: labelled };
}

const near = ({ start, end }: PeriodMention, quantity: Span): number =>
  end <= quantity.start ? quantity.start - end : start - quantity.end;

/** "Repaid the notes that matured in August and deployed $617 million": the month belongs to what stands before the "and". */
function isOfOther({ sentence, lower }: SentenceReading, { end, granularity }: PeriodMention, quantity: Span): boolean {
  if (end > quantity.start || (granularity !== 'month' && granularity !== 'day')) return false;
  return /\band\b|;|；/.test(lower.slice(end - sentence.start, quantity.start - sentence.start));
}

/** The mention nearest to the figure among those that could be its own: what a comparison names belongs to its other side. */
function nearest(
  { reading }: Scene,
  quantity: Span,
  mayBe: (mention: PeriodMention) => boolean,
): PeriodMention | undefined {
  const opens = comparisonAfter(reading, quantity);
  const own = reading.periods.filter(
    (mention) =>
      mention.start < opens &&
      mayBe(mention) &&
      near(mention, quantity) < 120 &&
      !isOfOther(reading, mention, quantity) &&
      !isOfComparisonBefore(reading, mention, quantity),
  );
  const free = own.filter((mention) => !isOfFigureBefore(reading, mention, quantity, own));
  const named = free.filter((mention) => !free.some((other) => isFullOf(other, mention)));
  const clauses = splitClauses(reading.lower);
  const clauseOf = ({ start }: Span) => clauseAt(clauses, start - reading.sentence.start);
  const home = clauseOf(quantity);
  const afar = (mention: PeriodMention): number => (clauseOf(mention) === home ? 0 : 1);
  return named.sort((a, b) => afar(a) - afar(b) || near(a, quantity) - near(b, quantity))[0];
}

/** "6 shops in the quarter and 32 shops in the year": a time between two figures is of the first where the second has its own. */
function isOfFigureBefore(
  { quantities, sentence, lower }: SentenceReading,
  mention: PeriodMention,
  quantity: Span,
  others: readonly PeriodMention[],
): boolean {
  if (mention.end > quantity.start) return false;
  const hasFigure = quantities.some(({ end }) => end <= mention.start && mention.start - end < 40);
  const isParted = /\band\b|[,;，；]/.test(lower.slice(mention.end - sentence.start, quantity.start - sentence.start));
  const hasOwn = others.some(
    ({ start }) =>
      start >= quantity.end &&
      start - quantity.end < 40 &&
      !quantities.some((other) => other.start >= quantity.end && other.start < start),
  );
  return hasFigure && isParted && hasOwn;
}

/** 2024年全年: the year that is named right before says which "full year" is meant. */
const isFullOf = (year: PeriodMention, full: PeriodMention): boolean =>
  year.end === full.start && year.granularity === 'year' && full.granularity === 'year';

const PARTS = /[,，;；]|\band\b/;

/** "18% on top of 18% in 2018, and a margin of 22%": the year of the other side dates nothing behind it. */
function isOfComparisonBefore({ sentence, lower }: SentenceReading, { start, end }: Span, figure: Span): boolean {
  if (end > figure.start || !PARTS.test(lower.slice(end - sentence.start, figure.start - sentence.start))) return false;
  COMPARES.lastIndex = 0;
  let side = -1;
  for (let found = COMPARES.exec(lower); found && found.index < start - sentence.start; found = COMPARES.exec(lower))
    side = found.index + found[0].length;
  return side >= 0 && !PARTS.test(lower.slice(side, start - sentence.start));
}

/** Where the sentence begins to compare, behind the figure; the end of the sentence where it does not. */
function comparisonAfter({ sentence, lower }: SentenceReading, { end }: Span): number {
  COMPARES.lastIndex = end - sentence.start;
  const found = COMPARES.exec(lower);
  return found ? sentence.start + found.index : sentence.end;
}

const SUMMED = /合计|合計|共计|共計|总共|總共|累计|累計|加起来|加起來|\b(?:together|combined|in total|between them)\b/;
const AND = /^\s*(?:与|與|和|及|以及|加|、|and|plus)\s*(?:the\s)?$/;

/** "The December and March quarters together": from the start of the first to the end of the second. */
function summedPeriod({ periods, sentence, lower }: SentenceReading, quantity: Span): ObservationPeriod | null {
  const at = quantity.start - sentence.start;
  if (!SUMMED.test(lower.slice(Math.max(0, at - 40), at))) return null;
  const said = periods.filter(({ tense, end }) => tense !== 'future' && end <= quantity.start);
  const [first, second] = said.slice(-2);
  if (!first?.window.start || !second?.window.end || second.window.end <= first.window.start) return null;
  const between = lower.slice(first.end - sentence.start, second.start - sentence.start);
  if (!AND.test(between)) return null;
  return { start: first.window.start, end: second.window.end, label: `${first.raw}${between}${second.raw}` };
}

/**
 * The period that a figure belongs to: the one that the sentence names nearest to it, else the reported one. "This
 * quarter" on a call about results is the reported quarter.
 */
export function choosePeriod(scene: Scene, quantity: Span): ObservationPeriod {
  const { reading, profile, head } = scene;
  const sum = summedPeriod(reading, quantity);
  if (sum) return sum;
  const best = nearest(
    scene,
    quantity,
    (mention) => mention.tense !== 'future' && isOwnPeriod(reading, mention, quantity),
  );
  const period = best && periodOf(profile, best);
  if (!best || !period) return asPeriod(head);
  if (best.relation === 'since' && period.start < head.end) return { ...period, end: head.end };
  const isPoint = best.granularity === 'day' || best.granularity === 'month';
  if (!isPoint && days(head.end, period.end) >= WEEK) return asPeriod(head);
  return isPoint ? period : atHead(head, period);
}

/** Years of 52 or 53 weeks end some days off: a period that ends with the reported one ends on its day. */
function atHead(head: ReportingPeriod, period: ObservationPeriod): ObservationPeriod {
  if (Math.abs(days(head.end, period.end)) >= WEEK) return period;
  if (period.start === period.end) return { ...period, start: head.end, end: head.end };
  const isSame = isQuarter(head.start, head.end) && isQuarter(period.start, period.end);
  return isSame ? asPeriod(head) : { ...period, end: head.end };
}

/**
 * The period on the near side of a comparison that begins at `from` (an offset into the document). Guidance compares a
 * period to come ("in Q3 of $0.90, versus $0.71 a year ago").
 */
export function chooseBase(scene: Scene, from: number): ObservationPeriod {
  const place = { start: from, end: from };
  const guides = isAheadAt(scene.reading, from - scene.reading.sentence.start);
  const mayBe = ({ tense }: PeriodMention) => tense === 'future' || (guides && tense === 'current');
  const ahead = nearest(
    scene,
    place,
    (mention) => mention.end <= from && mayBe(mention) && isOwnPeriod(scene.reading, mention, place),
  );
  return (ahead && periodOf(scene.profile, ahead)) ?? choosePeriod(scene, place);
}
