import { coreOf, daysBetween, hasNumber, isGrowthRate, isStock, PERIOD_SLACK_DAYS } from '../../claim/index.js';
import { sideOf } from '../compare-figures.js';
import { answersTo, type Answer } from '../evidence.js';
import { due, open, resolved } from '../judgement.js';
import { noAnswer } from '../no-answer.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { lastEnd, timingOf } from '../timing.js';
import { assumptions, promise, reported } from '../wording.js';

/** A level to be reached by a date; once reached in time it stays met. */
export const byDate: Rule = {
  name: 'numeric.by_date',
  version: 1,
  says: 'A level to be reached by a date: met by the first report in time that shows it, met late by a later one, missed only when the date has been reported on and the level was not there.',
  applies: ({ measure, standing, window, profile }) =>
    measure === 'amount' &&
    hasNumber(standing.target) &&
    (standing.statement.form === 'by_date' || isBalanceByDate(standing.statement.metric, window.start, profile)),
  judge(one) {
    const reached = answersTo(one).find((answer) => isReached(answer, one));
    return reached === undefined ? notReached(one) : judgeReached(one, reached);
  },
};

function isBalanceByDate(metric: string, start: string | null, profile: Case['profile']): boolean {
  return start === null && isStock(coreOf(metric, profile)) && !isGrowthRate(metric);
}

function isReached({ fact }: Answer, { standing }: Case): boolean {
  const { value, quote } = fact.observation;
  if (value === null || standing.target === null) return false;
  const falling = standing.statement.direction === 'decrease' || standing.target.low === null;
  const target = falling ? { ...standing.target, low: null } : { ...standing.target, high: null };
  return sideOf({ value, words: quote }, target, standing.statement.form === 'approximate') === 'inside';
}

function judgeReached(one: Case, answer: Answer): Judgement {
  const end = lastEnd(one);
  const isLate = end !== null && daysBetween(end, answer.fact.period.end) > PERIOD_SLACK_DAYS;
  const isCertain =
    isLate &&
    answersTo(one).some(({ fact }) => end !== null && Math.abs(daysBetween(fact.period.end, end)) <= PERIOD_SLACK_DAYS);
  const text = `${promise(one)}; ${reported([answer.fact], one)}.${assumptions([answer])}`;
  if (isLate && !isCertain)
    return due('window_ambiguous', `${text} Whether it was reached in time is not known.`, {
      used: [answer.fact],
      numeric: 'inside',
    });
  return resolved(isLate ? 'met_late' : 'met', `${text} Reached${isLate ? ', late' : ''}.`, {
    used: [answer.fact],
    numeric: 'inside',
  });
}

/** Only a figure of the very end, of a balance, can say that the level was not there. */
function notReached(one: Case): Judgement {
  const end = lastEnd(one);
  const last = answersTo(one).at(-1);
  if (last === undefined) return noAnswer(one);
  const text = `${promise(one)}; last ${reported([last.fact], one)}.${assumptions([last])}`;
  const timing = timingOf(one);
  if (timing === 'running' || timing === 'undated')
    return open('not_yet_due', `${text} Not there yet.`, { used: [last.fact] });
  const isAtEnd = end !== null && Math.abs(daysBetween(last.fact.period.end, end)) <= PERIOD_SLACK_DAYS;
  if (timing === 'unreported' || !isAtEnd)
    return due('awaiting_actual', `${text} The figure of the day itself is not among the documents.`, {
      used: [last.fact],
    });
  if (!isStock(coreOf(one.standing.statement.metric, one.profile)))
    return due('window_ambiguous', `${text} The claim does not say over which period.`, { used: [last.fact] });
  return resolved('missed', `${text} Not there on the day: missed.`, { used: [last.fact], numeric: 'below' });
}
