import { Group } from '@visx/group';
import { useTranslation } from 'react-i18next';
import { anchorOf, nameRoom } from './name-room.js';
import { useTimelineScale } from './timeline-scale.js';
import { timeOf, type DrawnQuarter } from './time-span.js';
import classes from './timeline.module.css';

const HEIGHT = 40;
/** Pixels that the name of a quarter needs. */
const NAMED = 22;

/** Fiscal years and quarters, the days of calls, and today. */
export function TimelineAxis() {
  const { t } = useTranslation('companies');
  const { width, x, quarters, today, calledOn } = useTimelineScale();
  const todayAt = today === null ? null : x(today);
  const years = quarters.filter(({ quarter }, at) => quarter === 1 || at === 0);
  const nameOf = (one: DrawnQuarter) => {
    const room = nameRoom(x(one.from), yearLength(one, quarters, x), todayAt, width);
    if (room === 'short') return `’${String(one.year).slice(-2)}`;
    return room === 'whole' && t('fiscalYear', { year: one.year });
  };
  return (
    <svg width={width} height={HEIGHT} className={classes.axis} role="img" aria-label={t('axis')}>
      {years.map((one) => (
        <text key={one.year} x={x(one.from) + 4} y={13} className={classes.year}>
          {nameOf(one)}
        </text>
      ))}
      {quarters.map((one) => (
        <Group key={`${one.year} ${one.quarter}`} left={x(one.from)}>
          <line y1={one.quarter === 1 ? 2 : 20} y2={HEIGHT} className={classes.tick} />
          {x(one.to) - x(one.from) > NAMED && (
            <text x={(x(one.to) - x(one.from)) / 2} y={29} className={classes.quarter}>
              {`Q${one.quarter}`}
            </text>
          )}
        </Group>
      ))}
      {[...new Set(calledOn.values())].map((day) => (
        <path key={day} d="M-4,0 H4 L0,6 Z" transform={`translate(${x(timeOf(day))},${HEIGHT - 7})`} className={classes.call} />
      ))}
      {todayAt !== null && (
        <text x={todayAt} y={13} className={classes.todayName} textAnchor={anchorOf(todayAt, width)}>
          {t('today')}
        </text>
      )}
    </svg>
  );
}

/** Pixels of a year that are drawn: of the first and the last there may be a few weeks. */
function yearLength(first: DrawnQuarter, quarters: readonly DrawnQuarter[], x: (time: number) => number): number {
  const last = quarters.findLast(({ year }) => year === first.year) ?? first;
  return x(last.to) - x(first.from);
}
