import type { PeriodMention, Reading, Span } from '../model/index.js';
import { isWhenSaid, readAsFuture, type PeriodContext } from '../period/index.js';
import type { Prospect } from './find-prospect.js';
import { nearestDue } from './nearest-due.js';
import { withoutAsides } from './periods-aside.js';

/** May a promise fall due in it? Not in the past, nor in the quarter reported on, nor before the day of the call. */
const isDue = (period: PeriodMention, today: string): boolean =>
  period.tense === 'future' ||
  (period.tense === 'current' && (period.window.end === null || period.window.end >= today));

const clauseAt = (prospect: Prospect, at: number): Span | undefined =>
  prospect.clauses.find((c) => at >= c.start && at < c.end);

const THIS = /\b(?:this|current)\b|本/;

/** In a clause that promises "this quarter" and "third quarter" are those to come. */
const asPromised = (period: PeriodMention, prospect: Prospect, context: PeriodContext): PeriodMention => {
  const clause = clauseAt(prospect, period.start - prospect.reading.sentence.start);
  // Chinese says its cue once, for all the clauses behind it.
  const promised = prospect.cues.some(
    (cue) =>
      cue.force !== 'faint' &&
      clause &&
      cue.start < clause.end &&
      (cue.start >= clause.start || prospect.reading.sentence.language !== 'en'),
  );
  return promised || opensSentence(period, prospect) ? readAsFuture(period, context) : period;
};

/** "For the third quarter, we expect": the period at the head belongs to the promise behind it. */
const opensSentence = (period: PeriodMention, prospect: Prospect): boolean =>
  prospect.clauses[0]?.start === 0 && period.start - prospect.reading.sentence.start < (prospect.cues[0]?.start ?? 0);

/** "compared to Q4 of last year", "versus 2018": a base, whatever its tense. */
const BASE =
  /(?:in contrast to|in[- ]line with|similar to|than (?:it|we|they|that) (?:was|were|did|had|saw) (?:at|in|for|during)|as we (?:did|had|saw) (?:at|in)|(?:impact|level|levels|rate|same) as(?: in)?|versus|vs\.?|compared (?:to|with)|relative to|than|over|from|与|與|較|较|比)\s(?:the\s)?$/;

/** 低于上半年: what the promise is held against, though it lies ahead too. */
const HELD_AGAINST = /(?:超过|超過|高于|高於|低于|低於|优于|優於|好于|好於|比|较|較)(?:今年|明年)?的?$/;

/** "Over the rest of the year" is when, not against what. */
const STRETCH = /^(?:the |our )?(?:rest|remainder|balance|course|remaining|next|coming|current|full)\b/;

function isBase(period: PeriodMention, prospect: Prospect): boolean {
  const before = prospect.plain.slice(0, period.start - prospect.reading.sentence.start).slice(-28);
  if (HELD_AGAINST.test(before.slice(-8))) return true;
  if (period.tense === 'future' || STRETCH.test(period.raw.toLowerCase())) return false;
  return BASE.test(before);
}

/** "Assuming a tax rate of 28%, we expect": an assumption is that of the promise behind it. */
const ASSUMED = /^(?:assum|假设|假設|假定)/;

const promises = (clause: Span | undefined, { cues }: Prospect): boolean =>
  cues.some(
    ({ force, words, start }) =>
      force !== 'faint' && !ASSUMED.test(words) && clause && start >= clause.start && start < clause.end,
  );

/**
 * "$2.2 billion is expected, and we expect 440 million shares for Q4": a later promise with a number of its own dates
 * nothing before it.
 */
function isPromisedApart(period: PeriodMention, prospect: Prospect): boolean {
  const { sentence, quantities } = prospect.reading;
  const clause = clauseAt(prospect, period.start - sentence.start);
  const hasNumber = quantities.some(({ start }) => clauseAt(prospect, start - sentence.start) === clause);
  return hasNumber && promises(clause, prospect);
}

/** 2026年：……，全年研发投入: the year that was named before is the one that is meant. */
const yearMeant = (own: PeriodMention, due: readonly PeriodMention[]): PeriodMention | null =>
  /^全年$/.test(own.raw)
    ? (due.findLast(
        ({ start, granularity, tense }) => start < own.start && granularity === 'year' && tense === 'future',
      ) ?? null)
    : null;

/**
 * When what is said at `place` (document offsets) falls due: the period in its own clause, else the last one named
 * before it in the sentence, else the first one behind it. Null where the sentence names none.
 */
export function choosePeriod(place: Span, prospect: Prospect, { document, profile }: Reading): PeriodMention | null {
  const offset = prospect.reading.sentence.start;
  const context = { calendar: profile.calendar, period: document.head.period, eventDate: document.head.eventDate };
  const periods = withoutAsides(prospect.reading.periods, place, prospect);
  const named = periods.filter((period) => !isBase(period, prospect) && !isWhenSaid(period, prospect.reading));
  const meant = named.map((period) =>
    THIS.test(period.raw.toLowerCase()) ? asPromised(period, prospect, context) : period,
  );
  const anyDue = meant.some((period) => isDue(period, context.eventDate));
  // Beside a period that is due, only a numbered quarter is one to come: a half is what the other is held against.
  const mayTurn = ({ granularity }: PeriodMention): boolean => !anyDue || granularity === 'quarter';
  const isDueNow = (period: PeriodMention): boolean => isDue(period, context.eventDate);
  const due = meant
    .map((period) => (isDueNow(period) || !mayTurn(period) ? period : asPromised(period, prospect, context)))
    .filter(isDueNow);
  const clause = clauseAt(prospect, place.start - offset);
  const own = due.filter((p) => clause && p.start - offset >= clause.start && p.start - offset < clause.end);
  const year = own.length === 1 ? yearMeant(own[0]!, due) : null;
  if (year) return year;
  if (clause && own.length > 0) return nearestDue(place.start - offset, clause, own, prospect) ?? null;
  const before = due.findLast((p) => p.start <= place.start);
  if (before || !promises(clause, prospect)) return before ?? due[0] ?? null;
  return due.find((p) => !isPromisedApart(p, prospect)) ?? null;
}
