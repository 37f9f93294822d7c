import { useSettings } from '../settings/settings.js';
import { claimTitle, type Titled } from './claim-title.js';
import { useClaimWords } from './use-claim-words.js';
import { useFigures } from './use-figures.js';
import { useNames } from './use-names.js';

/** What a claim is about, in one line in the language of the page: `Cloud · Revenue growth: at least 20% year on year · FY2026`. */
export function useClaimTitle(): (claim: Titled) => string {
  const names = useNames();
  const t = useClaimWords();
  const { target, day } = useFigures();
  const { language } = useSettings();
  const months = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (claim) =>
    claimTitle(claim, {
      segment: names.segment,
      metric: names.metric,
      target,
      day,
      phrase: t,
      months: (start, end) => months.formatRange(new Date(start), new Date(end)),
      fiscalYear: names.fiscalYear,
    });
}
