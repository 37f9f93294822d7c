import type { ReportingPeriod } from '#contracts';
import { useSettings } from '../settings/settings.js';

/** Names a reporting period in the language of the page: `September quarter 2025`, 2025年9月季度. */
export function usePeriodName(): (period: Pick<ReportingPeriod, 'end' | 'label'>) => string {
  const { language } = useSettings();
  return ({ end, label }) => {
    if (language === 'en' || !/quarter/i.test(label)) return label;
    const [year, month] = monthOf(end);
    return `${year}年${month}月季度`;
  };
}

/** A quarter that ends in the first days of a month is named by the month before (53-week years). */
function monthOf(end: string): readonly [year: number, month: number] {
  const day = new Date(`${end}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 10);
  return [day.getUTCFullYear(), day.getUTCMonth() + 1];
}
