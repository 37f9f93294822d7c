import type { Target } from '#contracts';
import { useSettings } from '../settings/settings.js';
import { formatFigure, formatTarget } from './figure.js';

/** Figures, targets and days as the reader wants them. */
export function useFigures() {
  const style = useSettings();
  return {
    figure: (value: string | null | undefined, unit: string | null) =>
      value == null ? '–' : formatFigure(value, unit, style),
    /** A count, its digits grouped as the language groups them. */
    count: (count: number) => new Intl.NumberFormat(style.language).format(count),
    target: (target: Target) => formatTarget(target, style),
    /** `2025-11-25` as the language writes days; no time zone is involved. */
    day: (day: string) =>
      new Intl.DateTimeFormat(style.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
        new Date(`${day.slice(0, 10)}T00:00:00Z`),
      ),
    moment: (at: string) =>
      new Intl.DateTimeFormat(style.language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at)),
  };
}
