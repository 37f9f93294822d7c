import type { CompanyProfile, Quantity, ReportingPeriod, SentenceReading } from '../model/index.js';
import { chooseMetric, type Chosen } from './choose-metric.js';
import { choosePeriod } from './choose-period.js';
import { chooseSegment } from './choose-segment.js';
import { comparedFrom, comparedPeriod } from './compared.js';
import type { Figure } from './figure.js';
import { isAhead } from './is-ahead.js';
import { measureOf, type Reading } from './measure-of.js';
import { qualifiersOf } from './qualifiers-of.js';
import { signOf } from './sign-of.js';
import { spokenAround, type Around } from './spoken-around.js';
import { shareMetric, unitOf } from './units.js';
import { growthOf, pointOf, signed } from './value-of.js';

interface Scene {
  readonly reading: SentenceReading;
  readonly profile: CompanyProfile;
  readonly head: ReportingPeriod;
}

type Measured = Pick<Figure, 'value' | 'unit' | 'growth' | 'qualifiers' | 'metric' | 'core'>;

/** Value, unit and growth of one number as a figure of its metric; null where it says nothing that can be kept. */
function measured(scene: Scene, quantity: Quantity, around: Around, read: Reading, chosen: Chosen): Measured | null {
  const { mention } = chosen;
  const qualifiers = qualifiersOf(quantity);
  const base = { metric: mention.metric, core: mention.core, qualifiers };
  if (read.measure === 'growth') {
    const growth = growthOf(quantity, around, read.sign);
    return growth && { ...base, value: null, unit: null, growth };
  }
  const value = pointOf(quantity);
  if (value === null) return null;
  if (read.measure === 'share') {
    const metric = shareMetric(mention.metric, around.after);
    const isOwn = metric === mention.metric;
    return {
      ...base,
      metric,
      core: isOwn ? mention.core : metric,
      value,
      unit: 'percent',
      growth: null,
      qualifiers: isOwn ? [...qualifiers, 'share'] : qualifiers,
    };
  }
  const sign = read.measure === 'change' ? read.sign : signOf(scene.reading, mention, quantity);
  const kept = read.measure === 'change' ? [...qualifiers, 'change'] : qualifiers;
  return { ...base, value: signed(value, sign), unit: unitOf(quantity, mention.core), growth: null, qualifiers: kept };
}

/** Amounts of change ("up $929 million") say less than the level beside them and are not kept; points of a ratio are. */
const isKept = (quantity: Quantity, { measure }: Reading): boolean =>
  measure !== 'none' && !(measure === 'change' && quantity.kind !== 'percentage_point');

const SIDE_BY_SIDE: readonly Quantity['kind'][] = ['money', 'percent', 'count'];

/** The other side of a comparison measures what its own side measured: the last figure of the same kind. */
function sameAs(earlier: readonly Figure[], quantity: Quantity): Figure | undefined {
  if (!SIDE_BY_SIDE.includes(quantity.kind)) return undefined;
  return earlier.findLast((figure) => figure.quantity.kind === quantity.kind && figure.quantity.unit === quantity.unit);
}

function otherSide(scene: Scene, quantity: Quantity, around: Around, own: Figure, from: number): Figure | null {
  const point = pointOf(quantity);
  if (point === null) return null;
  const isGrowth = own.measure === 'growth';
  const turned = own.value?.startsWith('-') || own.growth?.percent.startsWith('-') ? -1 : 1;
  return {
    ...own,
    quantity,
    period: comparedPeriod(scene.reading, scene.profile, quantity, own.period, from),
    value: isGrowth ? null : signed(point, turned),
    growth: isGrowth
      ? { percent: signed(point, measureOf(quantity, around, null).sign), basis: own.growth?.basis ?? 'yoy' }
      : null,
    qualifiers: qualifiersOf(quantity),
    reach: { start: own.reach.start, end: quantity.end },
  };
}

function readFigure(scene: Scene, quantity: Quantity, earlier: readonly Figure[]): Figure | null {
  const { reading, profile, head } = scene;
  const around = spokenAround(reading, quantity);
  const from = comparedFrom(reading, quantity);
  const named =
    from >= 0 &&
    reading.metrics.some(({ start, end }) => start >= reading.sentence.start + from && end <= quantity.start);
  const own = from >= 0 && !named ? sameAs(earlier, quantity) : undefined;
  if (own) return otherSide(scene, quantity, around, own, from);
  const guess = measureOf(quantity, around, null);
  const chosen = chooseMetric(reading, quantity, guess.measure, around);
  if (!chosen) return null;
  const read = measureOf(quantity, around, chosen.mention.core);
  if (!isKept(quantity, read) || (from < 0 && isAhead(reading, quantity))) return null;
  const figure = measured(scene, quantity, around, read, chosen);
  if (!figure) return null;
  const { basis, scope, slip } = chosen.mention;
  const base = choosePeriod(reading, profile, quantity, head);
  const period = from >= 0 ? comparedPeriod(reading, profile, quantity, base, from) : base;
  const segment = chooseSegment(reading, profile, chosen.mention, quantity, period.end);
  const start = chosen.from === 'context' ? quantity.start : Math.min(chosen.mention.start, quantity.start);
  const end = chosen.from === 'context' ? quantity.end : Math.max(chosen.mention.end, quantity.end);
  return { quantity, measure: read.measure, basis, scope, slip, segment, period, reach: { start, end }, ...figure };
}

/** The figures of one sentence in the order of their numbers: what each measures, of which business, in which period. */
export function readFigures(reading: SentenceReading, profile: CompanyProfile, head: ReportingPeriod): Figure[] {
  const figures: Figure[] = [];
  for (const quantity of reading.quantities) {
    const figure = readFigure({ reading, profile, head }, quantity, figures);
    if (figure) figures.push(figure);
  }
  return figures;
}
