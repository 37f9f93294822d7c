import type { PeriodMention, Span } from '../model/index.js';
import type { Prospect } from './find-prospect.js';

/** "Up in Q3 and higher again in Q4": each side of the "and" has its own period. */
const JOINS = /\s(?:and|then|before)\s|[;；、]|(?:以及|并且|並且|并|並|和|及|而)/g;

const within = (at: number, { start, end }: Span): boolean => at >= start && at < end;

/** The stretch between two joints of the clause that holds a place. A joint inside a period ("third and fourth quarters") parts nothing. */
function partAt(at: number, clause: Span, prospect: Prospect): Span {
  const { plain, reading } = prospect;
  const inPeriod = (joint: number): boolean =>
    reading.periods.some(({ start, end }) => within(joint + reading.sentence.start, { start, end }));
  let { start, end } = clause;
  for (const { index } of plain.slice(clause.start, clause.end).matchAll(JOINS)) {
    const joint = clause.start + index;
    if (inPeriod(joint)) continue;
    if (joint <= at) start = joint;
    else if (joint < end) end = joint;
  }
  return { start, end };
}

const coming = (periods: readonly PeriodMention[]): PeriodMention | undefined =>
  periods.find(({ tense }) => tense === 'future') ?? periods[0];

/** "This year and then into next year", "in Q3 and again in Q4": nothing new is said between, so the last one counts. */
const GOES_ON =
  /^,?\s?(?:and|then)(?:\s(?:then|also|again|even|on|well|further|likely))*(?:\s(?:into|in|through|for|during))?\s(?:the\s)?$|^(?:和|及|以及|并|並|乃至|甚至|到|至)$/;

/** The last of the periods that the text strings to this one. */
function lastOfChain(period: PeriodMention, due: readonly PeriodMention[], prospect: Prospect): PeriodMention {
  const { plain, reading } = prospect;
  const offset = reading.sentence.start;
  const next = due.find(
    ({ start }) => start >= period.end && GOES_ON.test(plain.slice(period.end - offset, start - offset)),
  );
  return next ? lastOfChain(next, due, prospect) : period;
}

/**
 * Which of the periods of one clause belongs to what is said at `at` (an offset into the sentence): the one of its own
 * side of an "and", else the last one named before it, else the first one behind it.
 */
export function nearestDue(
  at: number,
  clause: Span,
  due: readonly PeriodMention[],
  prospect: Prospect,
): PeriodMention | undefined {
  if (due.length < 2) return due[0];
  const chosen = nearest(at, clause, due, prospect);
  return chosen && lastOfChain(chosen, due, prospect);
}

function nearest(
  at: number,
  clause: Span,
  due: readonly PeriodMention[],
  prospect: Prospect,
): PeriodMention | undefined {
  const place = ({ start }: PeriodMention): number => start - prospect.reading.sentence.start;
  const part = partAt(at, clause, prospect);
  const here = due.filter((period) => within(place(period), part));
  if (here.length > 0) return coming(here);
  return due.findLast((period) => place(period) <= at) ?? due[0];
}
