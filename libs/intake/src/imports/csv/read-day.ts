import type { IsoDate } from '#engine';
import { isCalendarDay } from '../days.js';

/** `2025-09-30`, `2025/9/30`, `2025.9.30`, `20250930`, `2025年9月30日`; null for all else: `3/4/2025` may be either day. */
export function readDay(cell: string): IsoDate | null {
  const text = cell.normalize('NFKC').trim();
  const parts =
    /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (parts === null) return null;
  const day = `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  return isCalendarDay(day) ? day : null;
}
