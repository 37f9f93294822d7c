import { useMemo } from 'react';
import { useSettings } from '../settings/settings.js';
import { claimTitle, type Titled } from './claim-title.js';
import { useClaimWords } from './use-claim-words.js';
import { useFigures } from './use-figures.js';
import { useNames } from './use-names.js';

/** What a claim is about, in one line in the language of the page: `Cloud · Revenue growth: at least 20% year on year · FY2026`. */
export function useClaimTitle(): (claim: Titled) => string {
  const names = useNames();
  const phrase = useClaimWords();
  const { target, day } = useFigures();
  const { language } = useSettings();
  return useMemo(() => {
    const span = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    const months = (start: string, end: string) => span.formatRange(new Date(start), new Date(end));
    const { segment, metric, fiscalYear } = names;
    return (claim) => claimTitle(claim, { segment, metric, target, day, phrase, months, fiscalYear });
  }, [names, phrase, target, day, language]);
}
