import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { CompanyDetail } from '#contracts';
import { usePrinting } from '../../../parts/use-printing.js';
import { TimelineAxis } from './timeline-axis.js';
import { TimelineLegend } from './timeline-legend.js';
import { TimelineRows } from './timeline-rows.js';
import { TimelineScaleContext, timelineScale } from './timeline-scale.js';
import { spanOf, timeOf } from './time-span.js';
import { grouped, type Track } from './track.js';
import type { ChangeTrackView, TrackView } from './use-track-view.js';
import classes from './timeline.module.css';

/** On paper the picture is so wide (timeline.module.css): what it has on the screen would be cut off. */
const ON_PAPER = 350;

interface ClaimTimelineProps {
  readonly company: CompanyDetail;
  /** All claims: they say from when to when is drawn, whichever of them are shown. */
  readonly all: readonly Track[];
  readonly shown: readonly Track[];
  readonly view: TrackView;
  readonly onView: ChangeTrackView;
}

/** A company's claims over time: a row each, put together by business or measure, under one axis of its fiscal quarters. */
export function ClaimTimeline({ company, all, shown, view, onView }: ClaimTimelineProps) {
  const { ref, width: onScreen } = useElementSize();
  const isPrinting = usePrinting();
  const width = isPrinting ? ON_PAPER : onScreen;
  const today = new Date().toISOString().slice(0, 10);
  const scale = useMemo(() => {
    const called = company.coverage.flatMap(({ eventDate, documents }) =>
      eventDate === null ? [] : documents.map((id) => [id, eventDate] as const),
    );
    const span = spanOf(all, called.map(([, day]) => day), today);
    return span && timelineScale(span, Math.max(width, 1), company.calendar, timeOf(today), new Map(called));
  }, [all, company, width, today]);
  const groups = useMemo(() => grouped(shown, view.group), [shown, view.group]);
  if (scale === null) return null;
  return (
    <TimelineScaleContext value={scale}>
      <div className={classes.head}>
        <TimelineLegend />
        <div ref={ref} className={classes.axisBox}>
          {width > 0 && <TimelineAxis />}
        </div>
      </div>
      {width > 0 && <TimelineRows company={company.id} groups={groups} view={view} onView={onView} whole={isPrinting} />}
    </TimelineScaleContext>
  );
}
