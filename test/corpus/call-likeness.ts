import type { Observation, Statement } from '../../libs/engine/src/model/index.js';
import type { KeyObservation, KeyStatement, KeyTarget } from './call-key.js';

/** Analysts differ inside these groups. */
const UPWARD: readonly unknown[] = ['increase', 'reach', 'exceed'];
const FIRM: readonly string[] = ['commitment', 'expectation'];
const DAY = 86_400_000;
const DUE_TOLERANCE_DAYS = 46;
const PERIOD_TOLERANCE_DAYS = 10;
const TARGET_TOLERANCE = 0.005;

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
const number = (decimal: string | null | undefined): number | null => (decimal == null ? null : Number(decimal));

/** What a statement says, one question each: does it say what the key holds? */
export const saysOfStatement: Record<string, (found: Statement, key: KeyStatement) => boolean> = {
  metric: (found, { metric }) => [found.metric, found.event].some((each) => each != null && metric.includes(each)),
  segment: (found, { segment }) => segment.includes(found.segment),
  target: (found, key) => key.target_any === true || key.target.some((each) => sameTarget(found, each)),
  due: (found, key) => key.due_any === true || key.due_end.some((each) => sameDue(found.horizon?.end, each)),
  kind: (found, { kind }) => kind.includes(found.kind),
  direction: (found, { direction }) =>
    direction.includes(found.direction) ||
    (UPWARD.includes(found.direction) && direction.some((each) => UPWARD.includes(each))),
  modality: (found, { modality }) => modality.some((each) => FIRM.includes(each) === FIRM.includes(found.modality)),
  flags: (found, { flags }) => flags === undefined || found.flags.some(({ code }) => flags.includes(code)),
};

function sameTarget({ target }: Statement, key: KeyTarget | null): boolean {
  const [low, high] = [number(target?.low), number(target?.high)];
  if (key === null) return low === null && high === null;
  if (key.unit === 'ratio' && low === null && target?.comparison) return true;
  return target?.unit === key.unit && near(low, key.low) && near(high, key.high);
}

function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= TARGET_TOLERANCE * Math.max(1, Math.abs(b));
}

function sameDue(end: string | null | undefined, key: string | null): boolean {
  if (key === null || end == null) return key === null && end == null;
  return daysApart(end, key) <= DUE_TOLERANCE_DAYS;
}

/** Whether the figure is the key's, its sign left aside; a growth rate may stand as growth or as a value in per cent. */
export function sameFigure(found: Observation, { value, unit, yoy_percent }: KeyObservation): boolean {
  const grew = (percent: number): boolean =>
    [found.growth?.percent, found.unit === 'percent' ? found.value : null].some(
      (each) => each != null && Math.abs(Number(each) - percent) < 0.51,
    );
  const size = (each: number): string => Math.abs(each).toPrecision(3);
  const valued = (of: number): boolean =>
    (found.value !== null && found.unit === unit && size(Number(found.value)) === size(of)) ||
    (unit === 'percent' && grew(of));
  return (value === null || valued(value)) && (yoy_percent === null || grew(yoy_percent));
}

/** Whether it is said of the same metric, segment and period, with the same sign. */
export function sameSubject(found: Observation, key: KeyObservation): boolean {
  const signed = key.value === null || found.value === null || Math.sign(Number(found.value)) === Math.sign(key.value);
  const about = key.metric.includes(found.metric) && key.segment.includes(found.segment);
  return signed && about && daysApart(found.period.end, key.period_end) <= PERIOD_TOLERANCE_DAYS;
}
