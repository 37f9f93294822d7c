import { growthCurrency, isEffect, isForeignFigure, isOfEach, scopeAt } from '../company/index.js';
import type { CompanyProfile, Quantity, ReportingPeriod, SentenceReading } from '../model/index.js';
import { chooseMetric, type Chosen } from './choose-metric.js';
import { chooseBase, choosePeriod } from './choose-period.js';
import { chooseSegment } from './choose-segment.js';
import { coordinated, otherSide, sameKindBefore } from './compared-figure.js';
import { comparedFrom, comparedPeriod } from './compared.js';
import type { Figure } from './figure.js';
import { isAhead, isAheadAt, isGuided } from './is-ahead.js';
import { isCredible } from './is-credible.js';
import { measureOf, type Said } from './measure-of.js';
import { qualifiersOf } from './qualifiers-of.js';
import { noteFigure, notReported } from './note-figures.js';
import { isRecord, otherBaseOf } from './said-beside.js';
import type { Scene } from './scene.js';
import { isOfAnother, isSideAmount } from './side-amount.js';
import { signOf } from './sign-of.js';
import { spokenAround, type Around } from './spoken-around.js';
import { EXPENSES, shareMetric, unitOf } from './units.js';
import { growthOf, pointOf, signed } from './value-of.js';

const IMPROVED = /improv|优化|優化|改善/;

/** An expense ratio that improved by 69 basis points went down. */
const changeSign = (core: string, { before }: Around, sign: 1 | -1): 1 | -1 =>
  EXPENSES.has(core) && IMPROVED.test(before) ? -1 : sign;

type Measured = Pick<Figure, 'value' | 'unit' | 'growth' | 'qualifiers' | 'metric' | 'core'>;

function share(quantity: Quantity, around: Around, { mention }: Chosen, value: string): Measured {
  const metric = shareMetric(mention.metric, around.after);
  const isOwn = metric === mention.metric;
  const qualifiers = [...qualifiersOf(quantity), ...(isOwn ? ['share'] : [])];
  return { metric, core: isOwn ? mention.core : metric, value, unit: 'percent', growth: null, qualifiers };
}

/** Value, unit and growth of one number as a figure of its metric; null where it says nothing that can be kept. */
function measured({ reading }: Scene, quantity: Quantity, around: Around, said: Said, chosen: Chosen): Measured | null {
  const { mention } = chosen;
  const record = isRecord(around) ? ['record'] : [];
  const base = { metric: mention.metric, core: mention.core, qualifiers: [...qualifiersOf(quantity), ...record] };
  if (said.measure === 'growth') {
    // 亏损同比减少52%: whether a loss that shrinks grows or falls is said otherwise by everyone; the amounts tell it.
    if (signOf(reading, mention, quantity) < 0) return null;
    const growth = growthOf(quantity, around, said.sign);
    const other = otherBaseOf(around);
    if (!growth || other === 'start_of_year') return null;
    if (other === null) return { ...base, value: null, unit: null, growth };
    const qualifiers = [...base.qualifiers, other];
    return { ...base, qualifiers, value: growth.percent, unit: 'percent', growth: null };
  }
  const value = pointOf(quantity);
  if (value === null) return null;
  if (said.measure === 'share') return share(quantity, around, chosen, value);
  const isChange = said.measure === 'change';
  const sign = isChange ? changeSign(mention.core, around, said.sign) : signOf(reading, mention, quantity);
  const qualifiers = isChange ? [...base.qualifiers, 'change'] : base.qualifiers;
  return { ...base, qualifiers, value: signed(value, sign), unit: unitOf(quantity, mention.core), growth: null };
}

/** Amounts of change ("up $929 million") say less than the level beside them and are not kept; points of a ratio and cents a share are. */
const isKept = ({ kind }: Quantity, { measure }: Said, { mention }: Chosen): boolean =>
  measure !== 'none' &&
  !(
    measure === 'change' &&
    kind !== 'percentage_point' &&
    !mention.core.endsWith('eps') &&
    mention.core !== 'headcount'
  );

function ownFigure(scene: Scene, quantity: Quantity, around: Around, from: number): Figure | null {
  const { reading } = scene;
  const beside = reading.metrics.findLast(({ end }) => end <= quantity.start && quantity.start - end <= 4) ?? null;
  const chosen = chooseMetric(reading, quantity, measureOf(reading, quantity, around, beside).measure, around);
  return chosen ? figureOf(scene, quantity, around, from, chosen) : notReported(reading, 'chooseMetric', quantity);
}

/** 占比63% with no business named: of revenue the whole company has no share. */
const isOfNothing = ({ core }: Measured, segment: string, { sentence }: SentenceReading): boolean =>
  core === 'revenue' && segment === 'group' && sentence.language !== 'en';

function isForeign(reading: SentenceReading, { start }: Quantity, { mention }: Chosen): boolean {
  if (reading.utterance.speaker.role === 'analyst') return false;
  const scope = scopeAt(reading.scopes ?? [], start) ?? mention.scope;
  return isForeignFigure(reading, start - reading.sentence.start, scope !== 'reported');
}

/** A number as a figure of the metric that it was found to belong to; null where it says nothing that can be kept. */
export function figureOf(
  scene: Scene,
  quantity: Quantity,
  around: Around,
  from: number,
  chosen: Chosen,
): Figure | null {
  const { reading, profile } = scene;
  const said = measureOf(reading, quantity, around, chosen.mention);
  if (!isKept(quantity, said, chosen)) return notReported(reading, `isKept:${said.measure}`, quantity);
  if (!isCredible(reading, quantity, chosen, around, said.measure)) return notReported(reading, 'isCredible', quantity);
  if (isSideAmount(reading, quantity, chosen, around)) return notReported(reading, 'isSideAmount', quantity);
  if (isOfAnother(reading, profile, chosen)) return notReported(reading, 'isOfAnother', quantity);
  if (isEffect(reading, quantity, chosen.mention.core)) return notReported(reading, 'isEffect', quantity);
  if (isOfEach(reading, quantity)) return notReported(reading, 'isOfEach', quantity);
  if (isForeign(reading, quantity, chosen)) return notReported(reading, 'isForeign', quantity);
  const figure = measured(scene, quantity, around, said, chosen);
  if (!figure) return notReported(reading, 'measured', quantity);
  const { basis, slip, start, end } = chosen.mention;
  const named = scopeAt(reading.scopes ?? [], quantity.start) ?? chosen.mention.scope;
  const foreign = figure.growth && growthCurrency(reading, quantity.start, profile.currency);
  const scope = named === 'reported' && foreign ? foreign : named;
  const period =
    from < 0
      ? choosePeriod(scene, quantity)
      : comparedPeriod(scene, quantity, chooseBase(scene, reading.sentence.start + from), from);
  const { segment, part } = chooseSegment(reading, profile, chosen, quantity, period.end);
  if (said.measure === 'share' && isOfNothing(figure, segment, reading))
    return notReported(reading, 'isOfNothing', quantity);
  const isNamed = chosen.from !== 'context';
  const reach = {
    start: isNamed ? Math.min(start, quantity.start) : quantity.start,
    end: isNamed ? Math.max(end, quantity.end) : quantity.end,
  };
  const qualifiers = part === null ? figure.qualifiers : [...figure.qualifiers, `part:${part}`];
  return {
    quantity,
    measure: said.measure,
    basis,
    scope,
    slip,
    segment,
    period,
    reach,
    ...figure,
    qualifiers,
    isOtherSide: from >= 0,
  };
}

/** "Versus EPS of $0.71", 毛利率由去年同期的49%: a metric inside the comparison, or right before it. */
function namesItsOwn({ sentence, metrics, quantities }: SentenceReading, quantity: Quantity, from: number): boolean {
  const opens = sentence.start + from;
  const last = quantities.findLast(({ end }) => end <= quantity.start)?.end ?? sentence.start;
  return metrics.some(
    ({ start, end, core }) =>
      core !== 'profitability' &&
      ((start >= opens && end <= quantity.end) || (start >= last && end <= opens && opens - end < 3)),
  );
}

const BEHIND_FIGURE =
  /^\s*(?:辆|輛|台|架|艘|家|vehicles|cars|units|trucks)?[^,，;；]{0,24}[,，]\s*(?:which was |that was |an? )?(?:up|down|increas|decreas|grow|同比|环比|環比|年增|年减|年減|季增|季减|季減|增长|增長|成长|成長|下降|下滑|减少|減少)/;

/** "We delivered 87,071 vehicles, up 40.8 %": growth right behind a figure whose measure the sentence does not name. */
function growthBehind(
  reading: SentenceReading,
  quantity: Quantity,
  around: Around,
  earlier: readonly Figure[],
): Figure | null {
  const last = earlier.at(-1);
  const isUnnamed = last?.measure === 'level' && last.reach.start === last.quantity.start;
  if (!last || !isUnnamed || quantity.kind !== 'percent') return null;
  if (!BEHIND_FIGURE.test(around.before)) return null;
  const said = measureOf(reading, quantity, around, null);
  const growth = said.measure === 'growth' ? growthOf(quantity, around, said.sign) : null;
  return (
    growth && {
      ...last,
      quantity,
      measure: 'growth',
      value: null,
      unit: null,
      growth,
      qualifiers: qualifiersOf(quantity),
    }
  );
}

const AGAINST = /[比较較]$/;

/** 收入比去年翻了一番: the growth is this period's, the year before is what it is measured against. */
const isMeasuredAgainst = ({ lower }: SentenceReading, { kind, raw }: Quantity, from: number): boolean =>
  (kind === 'ratio' && AGAINST.test(lower.slice(0, from))) ||
  (kind === 'percent' && /成|半/.test(raw) && AGAINST.test(lower.slice(0, from)));

function readFigure(scene: Scene, quantity: Quantity, earlier: readonly Figure[]): Figure | null {
  const { reading } = scene;
  const around = spokenAround(reading, quantity);
  const from = comparedFrom(reading, quantity);
  if (from < 0) {
    if (isAhead(reading, quantity)) return notReported(reading, 'isAhead', quantity);
    const beside = noteFigure(reading, 'coordinated', coordinated(reading, quantity, around, earlier));
    const own = beside ?? noteFigure(reading, 'growthBehind', growthBehind(reading, quantity, around, earlier));
    return own ?? noteFigure(reading, 'ownFigure', ownFigure(scene, quantity, around, from));
  }
  if (isGuided(reading, quantity)) return notReported(reading, 'isGuided', quantity);
  if (isMeasuredAgainst(reading, quantity, from))
    return isAheadAt(reading, quantity.start - reading.sentence.start)
      ? notReported(reading, 'isAhead', quantity)
      : noteFigure(reading, 'ownFigure', ownFigure(scene, quantity, around, -1));
  const beside = earlier.at(-1)?.isOtherSide ? coordinated(reading, quantity, around, earlier) : null;
  if (beside) return noteFigure(reading, 'coordinated', beside);
  const own = namesItsOwn(reading, quantity, from) ? undefined : sameKindBefore(earlier, quantity);
  return own
    ? noteFigure(reading, 'otherSide', otherSide(scene, quantity, around, own, from))
    : noteFigure(reading, 'ownFigure', ownFigure(scene, quantity, around, from));
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
