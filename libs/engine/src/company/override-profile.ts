import type { CompanyProfile } from '../model/index.js';
import { neutralProfile } from './neutral-profile.js';

/**
 * The profile with a currency (ISO 4217) and fiscal year end (`MM-DD`) that options or a document state. A year end within
 * about a week of the profile's is the same calendar: a 52/53-week year ends on another day each year.
 */
export function overrideProfile(
  profile: CompanyProfile,
  overrides: { readonly currency?: string; readonly fiscalYearEnd?: string },
): CompanyProfile {
  const { fiscalYearEnd, currency = profile.currency } = overrides;
  const keeps = fiscalYearEnd === undefined || daysApart(fiscalYearEnd, profile.calendar.yearEnd) <= 10;
  const calendar = keeps ? profile.calendar : neutralProfile(profile.id, { fiscalYearEnd }).calendar;
  return { ...profile, calendar, currency };
}

function daysApart(a: string, b: string): number {
  const apart = Math.abs(dayOfYear(a) - dayOfYear(b));
  return Math.min(apart, 365 - apart);
}

/** Months count alike: close enough for a week's tolerance, and no calendar is needed. */
function dayOfYear(monthDay: string): number {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return Math.round(((month - 1) * 365) / 12) + day;
}
