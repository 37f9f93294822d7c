import { daysBetween, Exact, lengthInDays, plain, rounded, writeAmount } from '../../claim/index.js';
import type { DateWindow, Progress } from '../../model/index.js';
import { tileWindow, type Fact } from '../../outcome/index.js';
import type { Case } from '../rule.js';
import { span } from '../wording.js';

/** The share done may lag the share elapsed by a tenth of it before a plan counts as behind. */
export const PACE_TOLERANCE = '0.1';

/** How a total goes under one reading of its window. */
export interface Pace {
  readonly progress: Progress;
  readonly facts: readonly Fact[];
  readonly hasGaps: boolean;
  /** `null` where figures are missing, so that nothing can be said. */
  readonly isOnPace: boolean | null;
  readonly text: string;
}

/** Sums what is known of a flow inside a window and sets it against the time gone by in it. */
export function paceUnder(
  window: DateWindow,
  flows: readonly Fact[],
  unconfirmed: Progress['unconfirmed'],
  one: Case,
): Pace {
  const until = lastReported(one);
  const tiling = tileWindow(flows, window, until);
  const observed = tiling.facts.reduce((sum, fact) => sum.plus(fact.observation.value ?? 0), new Exact(0));
  const bound = new Exact(one.standing.target?.low ?? one.standing.target?.high ?? 0);
  const share = bound.isZero() ? new Exact(0) : observed.div(bound);
  const elapsed = elapsedShare(window, until);
  const hasGaps = tiling.gaps.length > 0;
  const isKnown = tiling.facts.length > 0 && !hasGaps;
  const progress: Progress = {
    window,
    observed: plain(observed),
    share: rounded(share),
    elapsed: rounded(elapsed),
    runRateNeeded: runRate(window, until, bound.minus(observed), isKnown),
    projectedEnd: isKnown && !elapsed.isZero() ? rounded(observed.div(elapsed), 0) : null,
    unconfirmed,
  };
  const isOnPace = isKnown
    ? share.gte(coveredShare(window, tiling.daysCovered).mul(new Exact(1).minus(PACE_TOLERANCE)))
    : null;
  return { progress, facts: tiling.facts, hasGaps, isOnPace, text: wordsOn(progress, tiling.facts, tiling.gaps, one) };
}

/** The last day on which any document reports: figures of old periods may be filed after newer ones. */
function lastReported({ reports, asOf }: Case): string {
  const ends = reports.map(({ period }) => period.end);
  return ends.length === 0 ? asOf : ends.reduce((last, end) => (end > last ? end : last));
}

/** A window assumed to start within a quarter leaves days that no whole quarter covers; pace is measured over those covered. */
function coveredShare(window: DateWindow, days: number): Exact {
  return new Exact(Math.min(days, lengthInDays(window))).div(lengthInDays(window));
}

function elapsedShare(window: DateWindow, until: string): Exact {
  const gone = daysBetween(window.start, until) + 1;
  const share = new Exact(Math.max(0, gone)).div(lengthInDays(window));
  return share.gt(1) ? new Exact(1) : share;
}

/** What each quarter still to come has to bring, in the target's unit. */
function runRate(window: DateWindow, until: string, missing: Exact, isKnown: boolean): string | null {
  const quarters = Math.round(daysBetween(until, window.end) / 91.3);
  if (!isKnown || quarters < 1) return null;
  return missing.isNegative() ? '0' : rounded(missing.div(quarters), 0);
}

function daysOf({ start, end }: DateWindow): string {
  return `${start} to ${end}`;
}

function wordsOn(progress: Progress, facts: readonly Fact[], gaps: readonly DateWindow[], one: Case): string {
  const unit = one.standing.target?.unit ?? '';
  const percent = (share: string) => `${rounded(new Exact(share).mul(100), 1)} %`;
  if (facts.length === 0)
    return `From ${daysOf(progress.window)}: no reported figure to count yet, ${percent(progress.elapsed)} of the window gone.`;
  const terms = facts.map((fact) => writeAmount(fact.observation.value ?? '0', unit)).join(' + ');
  const missing = gaps.length === 0 ? '' : ` Not counted, because not reported: ${gaps.map(span).join(', ')}.`;
  const total = facts.length > 1 ? ` = ${writeAmount(progress.observed, unit)}` : '';
  const rate =
    progress.runRateNeeded === null ? '' : ` Needed from here: ${writeAmount(progress.runRateNeeded, unit)} a quarter.`;
  const finish =
    progress.projectedEnd === null || progress.runRateNeeded === null
      ? ''
      : ` At this rate ${writeAmount(progress.projectedEnd, unit)} by ${progress.window.end}.`;
  return `From ${daysOf(progress.window)}: ${terms}${total}, ${percent(progress.share)} of the total in ${percent(progress.elapsed)} of the window.${rate}${finish}${missing}`;
}
