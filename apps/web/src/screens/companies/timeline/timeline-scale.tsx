import { scaleUtc } from '@visx/scale';
import { createContext, useContext } from 'react';
import type { FiscalCalendar } from '#contracts';
import { fiscalQuarters, type DrawnQuarter, type TimeSpan } from './time-span.js';

/** What all rows of a timeline share: where a day stands, and the days on which calls were. */
export interface TimelineScale {
  readonly width: number;
  readonly x: (time: number) => number;
  readonly span: TimeSpan;
  readonly quarters: readonly DrawnQuarter[];
  /** Null where today is beyond what is drawn. */
  readonly today: number | null;
  readonly calledOn: ReadonlyMap<string, string>;
}

export const TimelineScaleContext = createContext<TimelineScale | null>(null);

/** Throws where no timeline is about. */
export function useTimelineScale(): TimelineScale {
  const scale = useContext(TimelineScaleContext);
  if (scale === null) throw new Error('There is no timeline about this row.');
  return scale;
}

/** Lays a span of time out over a width. */
export function timelineScale(
  span: TimeSpan,
  width: number,
  calendar: FiscalCalendar,
  now: number,
  calledOn: ReadonlyMap<string, string>,
): TimelineScale {
  const scale = scaleUtc<number>({ domain: [span.from, span.to], range: [0, width] });
  return {
    ...{ width, span, calledOn },
    x: (time) => Math.round(scale(Math.min(Math.max(time, span.from), span.to)) * 10) / 10,
    quarters: fiscalQuarters(calendar, span),
    today: now >= span.from && now <= span.to ? now : null,
  };
}
