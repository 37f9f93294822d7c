import type { IsoDate, Language } from '../model/index.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** A day as the language writes it: `June 30, 2025`, 2025年6月30日. */
export function dayIn(lang: Language, day: IsoDate): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return lang === 'en' ? `${MONTHS[month - 1] ?? ''} ${date}, ${year}` : `${year}年${month}月${date}日`;
}
