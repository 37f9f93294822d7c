import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../parts/use-figures.js';
import { besidePoints, lineOf, type Line, type Point } from './comparison-row.js';
import classes from './compare.module.css';

const [WIDTH, HEIGHT, EDGE] = [96, 26, 4];

interface TrendProps {
  readonly points: readonly Point[];
  /** Ends of the two periods that are compared. */
  readonly marked: readonly string[];
}

/** How a measure went over all the periods known: a small line from three figures on, else what other periods give. */
export function Trend({ points, marked }: TrendProps) {
  const { t } = useTranslation('compare');
  const { figure, day } = useFigures();
  const line = lineOf(points);
  if (line !== null) return <Sparkline line={line} marked={marked} />;
  return besidePoints(points, marked).map(({ end, value, unit, growth }) => (
    <span key={end} className={classes.small}>
      {t('elsewhere', { day: day(end), figure: value === null ? figure(growth, 'percent') : figure(value, unit) })}
    </span>
  ));
}

/** The periods that are compared are its dots. */
function Sparkline({ line, marked }: { readonly line: Line; readonly marked: readonly string[] }) {
  const { t } = useTranslation('compare');
  const { day } = useFigures();
  const levels = line.points.map(({ y }) => y);
  const x = scalePoint({ domain: line.points.map(({ end }) => end), range: [EDGE, WIDTH - EDGE] });
  const y = scaleLinear({ domain: [Math.min(...levels), Math.max(...levels)], range: [HEIGHT - EDGE, EDGE] });
  const [first, last] = [line.points[0]!, line.points.at(-1)!];
  const label = t(`line_${line.of}`, { count: line.points.length, from: day(first.end), to: day(last.end) });
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={label} className={classes.line}>
      <title>{label}</title>
      <LinePath data={[...line.points]} x={(at) => x(at.end) ?? 0} y={(at) => y(at.y)} />
      {line.points
        .filter(({ end }) => marked.includes(end))
        .map((at) => (
          <circle key={at.end} cx={x(at.end)} cy={y(at.y)} r={2.6} />
        ))}
    </svg>
  );
}
