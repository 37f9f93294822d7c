import { coreOf, isGrowthRate, isRate, isStock, lengthInDays } from '../claim/index.js';
import type { CompanyProfile, DateWindow, Observation } from '../model/index.js';

const DAYS_OF_A_MONTH = 30.44;
/** What a qualifier says of the thing measured, rather than of how exact the figure is. */
const ASIDE = /^(?:share|rank|part:.+)$/;

/**
 * Which side of its measure a figure shows, so that a share is never put beside an amount, a year's total beside a quarter's,
 * or a part's growth beside the whole's; null for the measure itself over the period that the document reports on.
 */
export function aspectOf(observation: Observation, reported: DateWindow, profile: CompanyProfile): string | null {
  const core = coreOf(observation.metric, profile);
  const aside = observation.qualifiers.find((one) => ASIDE.test(one));
  if (aside !== undefined) return aside;
  if (observation.qualifiers.some((one) => one.startsWith('rank:'))) return 'rank';
  if (isShare(observation, core)) return 'share';
  return isStock(core) ? null : lengthAspect(observation.period, reported);
}

/** Per cent of what is itself no percentage is a part of a whole ("80 % of orders"). */
function isShare({ unit, value, qualifiers }: Observation, core: string): boolean {
  return value !== null && unit === 'percent' && !qualifiers.includes('change') && !isRate(core) && !isGrowthRate(core);
}

function lengthAspect(period: DateWindow, reported: DateWindow): string | null {
  if (period.start === period.end) return null;
  const months = monthsOf(period);
  return months === monthsOf(reported) ? null : `months:${months}`;
}

export function monthsOf(window: DateWindow): number {
  return Math.round(lengthInDays(window) / DAYS_OF_A_MONTH);
}
