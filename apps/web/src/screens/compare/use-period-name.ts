import { useSettings } from '../../settings/settings.js';

interface Period {
  readonly start: string;
  readonly end: string;
  readonly label: string;
}

const QUARTER_DAYS = [80, 100] as const;
const DAY_MS = 86_400_000;

/** Names a reporting period in the language of the page: `September quarter 2025`, 2025年9月季度. */
export function usePeriodName(): (period: Period) => string {
  const { language } = useSettings();
  return ({ start, end, label }) => {
    const days = (Date.parse(end) - Date.parse(start)) / DAY_MS;
    if (language === 'en' || days < QUARTER_DAYS[0] || days > QUARTER_DAYS[1]) return label;
    // A quarter that ends in the first days of a month is the one of the month before.
    const middle = new Date(Date.parse(end) - 10 * DAY_MS);
    return `${middle.getUTCFullYear()}年${middle.getUTCMonth() + 1}月季度`;
  };
}
