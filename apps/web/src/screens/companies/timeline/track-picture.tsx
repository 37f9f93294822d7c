import { outcomeMarks, statementMarks } from './mark.js';
import { StatementGlyph } from './statement-glyph.js';
import { useTimelineScale, type TimelineScale } from './timeline-scale.js';
import { timeOf } from './time-span.js';
import type { Track } from './track.js';
import classes from './timeline.module.css';

export const PICTURE_HEIGHT = 40;
const SAID = 14;
const REPORTED = 30;

/** One claim over time: its window, what was said, the calls that were silent, what was reported. Its words stand beside it. */
export function TrackPicture({ track }: { readonly track: Track }) {
  const scale = useTimelineScale();
  const { width, x, quarters, today, calledOn } = scale;
  const marks = statementMarks(track);
  const hollow = track.claim.verdict.result === null;
  const from = marks[0] === undefined ? 0 : x(timeOf(marks[0].day));
  const to = marks.length === 0 ? 0 : x(timeOf(marks.at(-1)!.day));
  return (
    <svg width={width} height={PICTURE_HEIGHT} className={classes.picture} aria-hidden>
      {quarters.map((one) => (
        <line
          key={one.from}
          x1={x(one.from)}
          x2={x(one.from)}
          y2={PICTURE_HEIGHT}
          className={one.quarter === 1 ? classes.yearLine : classes.quarterLine}
        />
      ))}
      <Window track={track} scale={scale} />
      {today !== null && <line x1={x(today)} x2={x(today)} y2={PICTURE_HEIGHT} className={classes.today} />}
      <line x1={from} x2={to} y1={SAID} y2={SAID} className={classes.thread} />
      {track.unmentioned.map((document) => (
        <Silent key={document} at={calledOn.get(document)} x={x} />
      ))}
      {marks.map(({ day, shape }) => (
        <g key={day} transform={`translate(${x(timeOf(day))},${SAID})`} className={classes.statement}>
          <StatementGlyph shape={shape} hollow={hollow} />
        </g>
      ))}
      {outcomeMarks(track, calledOn).map(({ day, relation }) => (
        <circle key={day} cx={x(timeOf(day))} cy={REPORTED} r={4} className={classes.outcome} data-relation={relation} />
      ))}
    </svg>
  );
}

/** The time for which a promise stands. One without an end fades into what comes. */
function Window({ track, scale: { x, span } }: { readonly track: Track; readonly scale: TimelineScale }) {
  const { window, saidOn } = track.claim;
  const start = timeOf(window.start ?? saidOn);
  const end = window.end === null ? span.to : timeOf(window.end);
  if (end < span.from) return null;
  const left = x(start);
  return (
    <rect
      x={left}
      y={5}
      width={Math.max(x(end) - left, 3)}
      height={PICTURE_HEIGHT - 10}
      rx={2}
      className={classes.window}
      data-open={window.end === null || undefined}
    />
  );
}

function Silent({ at, x }: { readonly at: string | undefined; readonly x: (time: number) => number }) {
  if (at === undefined) return null;
  const middle = x(timeOf(at));
  return <line x1={middle - 3} x2={middle + 3} y1={SAID} y2={SAID} className={classes.silent} />;
}
