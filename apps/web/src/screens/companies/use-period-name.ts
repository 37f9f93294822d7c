import { useTranslation } from 'react-i18next';
import type { ReportingPeriod } from '#contracts';
import { useSettings } from '../../settings/settings.js';

type Named = Pick<ReportingPeriod, 'start' | 'end' | 'fiscal'>;

/** A period in the language of the page: its months and its fiscal name, `Jul – Sept 2025 (FY2026 Q2)`. */
export function usePeriodName(): (period: Named) => string {
  const { t } = useTranslation('companies');
  const { language } = useSettings();
  const months = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return ({ start, end, fiscal }) => {
    // A period that ends in the first days of a month, or begins in the last, belongs to the months between.
    const from = new Date(Date.parse(start) + WEEK);
    const to = new Date(Date.parse(end) - WEEK);
    return t('periodName', { months: months.formatRange(from, to), fiscal });
  };
}

const WEEK = 7 * 86_400_000;
