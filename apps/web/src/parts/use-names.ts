import { useMemo } from 'react';
import { useSettings } from '../settings/settings.js';
import { spaced, useTerms } from '../words/use-terms.js';
import { useKnownNames } from './company-names.js';
import { fiscalYearEnding } from './fiscal-year.js';

/** Words that every company shares; its own name of them (Alibaba Group) would say less. */
const SHARED = ['group', 'industry'];

/**
 * Names of companies, metrics and segments in the language of the page, as the company's profile has them. What has no name,
 * or none yet, is shown by its id, spaced.
 */
export function useNames() {
  const term = useTerms();
  const { language } = useSettings();
  const known = useKnownNames();
  return useMemo(
    () => ({
      fiscalYear: (company: string, end: string) => {
        const calendar = known.calendar(company);
        return calendar ? fiscalYearEnding(end, calendar) : null;
      },
      company: (id: string) => known.company(id)?.[language] ?? spaced(id),
      metric: (company: string, id: string) => known.metric(company, id)?.[language] ?? term('metric', id),
      segment: (company: string, id: string) =>
        SHARED.includes(id) ? term('segment', id) : (known.segment(company, id)?.[language] ?? term('segment', id)),
    }),
    [known, language, term],
  );
}
