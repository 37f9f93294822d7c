import type { CompanyProfile } from '../model/index.js';

/**
 * The profile of a company that nobody has described: no segments, names or slips of its own (segments are then found in
 * the document), US dollars and a fiscal year to 31 December unless told otherwise (`fiscalYearEnd` is `MM-DD`).
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
