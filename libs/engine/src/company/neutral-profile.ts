import type { CompanyProfile } from '../model/index.js';

/**
 * The profile of a company that nobody has described: no segments, names or slips of its own. Segments, calendar and
 * currency are then read from the document; US dollars and a fiscal year to 31 December stand where neither the document
 * nor the options (`fiscalYearEnd` is `MM-DD`) say otherwise.
 */
export function neutralProfile(
  id: string,
  options: { readonly currency?: string; readonly fiscalYearEnd?: string } = {},
): CompanyProfile {
  return {
    id,
    names: {},
    currency: options.currency ?? 'USD',
    alsoIn: {},
    calendar: { yearEnd: options.fiscalYearEnd ?? '12-31', yearNaming: 'end', weeks: null, reports: 'quarter' },
    segments: [],
    metrics: [],
    guidesOn: {},
    roster: [],
    recordingSlips: [],
    knownFigures: [],
    listed: false,
  };
}
