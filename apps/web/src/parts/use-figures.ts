import { useMemo } from 'react';
import type { Target } from '#contracts';
import { useSettings, type Settings } from '../settings/settings.js';
import { formatFigure, formatTarget } from './figure.js';

/** Figures, targets and days as the reader wants them; the same functions while they want the same. */
export function useFigures() {
  const style = useSettings();
  return useMemo(() => figuresIn(style), [style]);
}

/** What writes days is made once for all of them: to make it takes far longer than to use it. */
function figuresIn(style: Settings) {
  const days = new Intl.DateTimeFormat(style.language, { dateStyle: 'medium', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(style.language, { dateStyle: 'medium', timeStyle: 'short' });
  const counts = new Intl.NumberFormat(style.language);
  return {
    figure: (value: string | null | undefined, unit: string | null) =>
      value == null ? '–' : formatFigure(value, unit, style),
    /** A count, its digits grouped as the language groups them. */
    count: (count: number) => counts.format(count),
    target: (target: Target) => formatTarget(target, style),
    /** `2025-11-25` as the language writes days; no time zone is involved. */
    day: (day: string) => days.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    moment: (at: string) => moments.format(new Date(at)),
  };
}
