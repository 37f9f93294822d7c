import { isEffect, isOfEach } from '../company/index.js';
import type { MetricMention, Quantity, Span } from '../model/index.js';
import type { Bond } from './bind-quantities.js';
import { UNSAID, type Frame } from './frame.js';
import { chooseSegments, type ChosenSegments } from './choose-segments.js';
import { isExchangeRate } from './is-exchange-rate.js';
import { motionAt } from './motion-of.js';
import { isCost, natureOf } from './metric-nature.js';
import { isMultipleOf, pastTotalOf } from './multiples.js';
import { proposeMultiples } from './propose-multiples.js';
import { MARKET } from './propose-context.js';
import { countedMetric, isCounter } from './counted-metric.js';
import { absolute, cueAt, local, type Scene } from './scene.js';
import { namesNothing } from './subject-of.js';

/** An amount below ten with a word of effect is said per share ("a $0.04 headwind"). */
const isPerShareEffect = (quantity: Quantity, scene: Scene): boolean =>
  quantity.kind === 'money' &&
  Number(quantity.high ?? quantity.low ?? 10) < 10 &&
  /\b(?:impact|headwind|benefit|dilut\w*|accret\w*|per share|additional)\b/.test(scene.prospect.plain);

const SHARE_OF_COMPANY = /^\s*of (?:the |our |total |its )*(?:company|business|revenues?|sales|mix)\b/;
const afterNumber = (quantity: Quantity, scene: Scene, reach = 40): string =>
  scene.prospect.plain.slice(local(scene, quantity).end, local(scene, quantity).end + reach);

const GROWS = /\b(?:grow\w*|increase|decline|down|up)\b|增长|增長|成长|成長|[年季月][增减減]/;
/** "Ryzen 7000 will go on sale": the number is part of a name. */
const NAMED = /[A-Z][\w-]*\s$/;

/** Launches and openings are counted ("30 stores"); of deals the number only says which ones are meant. */
const UNCOUNTED = new Set(['deal_closing', 'disposal', 'disposal_impact', 'regulatory_approval', 'restructuring']);

/** Events that an amount of money is said of. */
const PAID = new Set(['investment', 'share_repurchases', 'dividends', 'disposal', 'facility_opening', 'headcount']);

const isCountOf = (event: string, quantity: Quantity, { prospect: { reading } }: Scene): boolean =>
  !UNCOUNTED.has(event) && !NAMED.test(reading.text.slice(0, quantity.start - reading.sentence.start));

const surrounds = (event: Span, quantity: Quantity, scene: Scene): boolean =>
  event.start <= local(scene, quantity).start && local(scene, quantity).end <= event.end;

/** "Restructuring charges of $1.1 billion": what stands right before the amount is what it is. */
const CHARGES = /\b(?:charges|costs|expenses|payments)\s(?:of|to be|at)\s(?:\S+\s){0,2}$/;

const isCharge = (quantity: Quantity, mention: MetricMention | null, scene: Scene): boolean =>
  quantity.kind === 'money' &&
  !(mention && isCost(mention.core)) &&
  CHARGES.test(scene.prospect.plain.slice(0, local(scene, quantity).start).slice(-50));

/** "Return half of our free cash flow": a share of it, paid out. */
const PAID_OUT = /\b(?:return(?:ing)?|pay(?:ing)? out|distribut(?:e|ing))\s(?:\S+\s){0,3}$/;

const WAYS = new Set(['dividends', 'share_repurchases']);

/** As dividends, by buying back, or without saying how. */
function paidAs({ metrics }: Scene): { id: string; core: string } {
  const ways = metrics.filter(({ core }) => WAYS.has(core));
  const way = ways.length === 1 ? ways[0]!.core : 'shareholder_returns';
  return { id: way, core: way };
}

const isPaidOut = (quantity: Quantity, mention: MetricMention | null, scene: Scene): boolean =>
  !['dividends', 'share_repurchases', 'shareholder_returns'].includes(mention?.core ?? '') &&
  PAID_OUT.test(scene.prospect.plain.slice(0, local(scene, quantity).start).slice(-50)) &&
  /^.{0,60}\b(?:shareholders|stockholders|investors|dividends?|buybacks?)\b/.test(afterNumber(quantity, scene, 80));

const GROWTH_RATE = /\bgrow\w*|增长|增長|成长|成長|增速/;
const RATES = new Set([
  'gross_margin',
  'operating_margin',
  'margin',
  'tax_rate',
  'market_share',
  'take_rate',
  'retention',
]);

/** A rate of growth is never that of the margin or share spoken of before. */
const isGrowthOfElse = (quantity: Quantity, core: string, scene: Scene): boolean =>
  quantity.unit === 'percent' &&
  RATES.has(core) &&
  scene.prospect.clauses.some(
    ({ start, end }) =>
      local(scene, quantity).start >= start &&
      local(scene, quantity).start < end &&
      GROWTH_RATE.test(scene.prospect.plain.slice(start, end)),
  );

/** "We have 420 million subscriptions, and our goal is 500 million": the measure that the clause before reports on. */
function toldBefore(quantity: Quantity, { prospect: { reading, clauses } }: Scene): MetricMention | undefined {
  const at = quantity.start - reading.sentence.start;
  const clause = clauses.find((c) => at >= c.start && at < c.end);
  return reading.metrics.findLast(
    (metric) =>
      clause &&
      metric.end - reading.sentence.start <= clause.start &&
      (quantity.kind !== 'count' || natureOf(metric.core) === 'count'),
  );
}

/** 明年预期再增加30%: a clause that names nothing goes on with what the one before named. */
function isElliptic(quantity: Quantity, scene: Scene): boolean {
  const { reading, clauses } = scene.prospect;
  const at = local(scene, quantity).start;
  const clause = clauses.find((c) => at >= c.start && at < c.end);
  return (
    clause !== undefined && reading.sentence.language !== 'en' && namesNothing(scene, { start: clause.start, end: at })
  );
}

const isCountOfTold = (quantity: Quantity, { prospect: { reading } }: Scene): boolean =>
  quantity.kind === 'count' &&
  (quantity.noun === null || isCounter(quantity.noun)) &&
  !NAMED.test(reading.text.slice(0, quantity.start - reading.sentence.start)) &&
  !/[A-Z][\w-]*\s?$/.test(reading.text.slice(0, quantity.start - reading.sentence.start));

/** A metric for a number, and whether it was taken from the sentences before. */
interface Named {
  readonly id: string;
  readonly core: string;
  readonly inherited: boolean;
}

const OF_THING =
  /^\s(?:lower|higher|less|better|faster|greater|(?:increase|improvement|reduction|gain) in)\s(?!revenue|sales|growth|than|year|sequential|single|and\b|or\b|to\b|in\b|at\b|on\b|from\b|for\b|this\b|next\b|due\b)[a-z]+/;

/** "50% lower power", "3x increase in speed": a property of a thing, and not the measure of the sentences before. */
const isOfThing = (quantity: Quantity, scene: Scene): boolean => OF_THING.test(afterNumber(quantity, scene));

function metricOf(quantity: Quantity, mention: MetricMention | null, scene: Scene): Named | null {
  if (mention?.core !== 'eps' && isPerShareEffect(quantity, scene)) return { id: 'eps', core: 'eps', inherited: false };
  if (isExchangeRate(quantity, scene)) return { id: 'other', core: 'other', inherited: false };
  if (isCharge(quantity, mention, scene)) return { id: 'other', core: 'other', inherited: false };
  if (isPaidOut(quantity, mention, scene)) return { ...paidAs(scene), inherited: false };
  if (mention) return { id: mention.metric, core: mention.core, inherited: false };
  const counted = quantity.kind === 'count' ? countedMetric(quantity.noun) : null;
  if (counted) return { id: counted, core: counted, inherited: false };
  if (quantity.unit.startsWith('per_share')) return { id: 'eps', core: 'eps', inherited: false };
  const event = scene.governed;
  const around = scene.events.find((e) => e.event !== null && surrounds(e, quantity, scene)) ?? event;
  if (
    around?.event &&
    quantity.kind === 'count' &&
    (quantity.noun || around.metric === 'stores') &&
    isCountOf(around.event, quantity, scene)
  )
    return { id: around.metric, core: around.metric, inherited: false };
  if (event && quantity.kind === 'money' && PAID.has(event.metric))
    return { id: event.metric, core: event.metric, inherited: false };
  const known = scene.known.find(({ value }) => quantity.kind === 'money' && value === quantity.low);
  if (known) return { id: known.metric, core: known.metric, inherited: false };
  const told = isCountOfTold(quantity, scene) || isElliptic(quantity, scene) ? toldBefore(quantity, scene) : undefined;
  if (told) return { id: told.metric, core: told.core, inherited: true };
  const context = scene.prospect.reading.context.metric;
  if (quantity.kind === 'count') return null;
  if (isOfThing(quantity, scene)) return { id: 'other', core: 'other', inherited: true };
  if (SHARE_OF_COMPANY.test(afterNumber(quantity, scene))) return { id: 'revenue', core: 'revenue', inherited: false };
  const isMoneyOfRate = quantity.kind === 'money' && context !== null && RATES.has(context.core);
  if (context && !isMoneyOfRate && !isGrowthOfElse(quantity, context.core, scene))
    return { id: context.metric, core: context.core, inherited: true };
  const grown = MARKET.test(scene.prospect.plain) ? 'demand' : 'revenue';
  if (quantity.kind === 'percent' && GROWS.test(scene.prospect.plain))
    return { id: grown, core: grown, inherited: true };
  return quantity.kind === 'money' || quantity.kind === 'percent'
    ? { id: 'other', core: 'other', inherited: true }
    : null;
}

const FROM = /^\s*(?:from|for|in|of|at)\s(?:(?:the|our|its)\s)?$/;

/** "$17.5 billion from semiconductor solutions": the business behind a number is whose number it is. */
function segmentsOf(quantity: Quantity, mention: MetricMention | null, scene: Scene): ChosenSegments {
  const { start } = scene.prospect.reading.sentence;
  const behind = scene.prospect.reading.segments.find(
    (s) => s.start >= quantity.end && FROM.test(scene.prospect.plain.slice(quantity.end - start, s.start - start)),
  );
  // "Each of those businesses": nobody's one figure, and none of the whole.
  if (isOfEach(scene.prospect.reading, quantity)) return { segments: ['businesses'], named: true };
  return behind
    ? { segments: [behind.segment], named: true }
    : chooseSegments(mention ?? quantity, mention, scene.prospect);
}

/** "A 2 % currency headwind to revenue": an effect is measured apart from what it acts upon. */
function measureOf(quantity: Quantity, mention: MetricMention | null, scene: Scene): Named | null {
  const named = metricOf(quantity, mention, scene);
  return named && isEffect(scene.prospect.reading, quantity, named.core) ? EFFECT : named;
}

const EFFECT: Named = { id: 'other', core: 'other', inherited: false };

function numberFrame(quantity: Quantity, mention: MetricMention | null, scene: Scene): Frame | null {
  const metric = measureOf(quantity, mention, scene);
  if (!metric) return null;
  const place = mention ?? quantity;
  const clauseMotions = motionsNear(quantity, scene);
  return {
    ...UNSAID,
    place: { start: place.start, end: place.end },
    metric: metric.id,
    core: metric.core,
    mention,
    quantity,
    motion: motionAt(clauseMotions, local(scene, quantity))?.motion ?? null,
    ...(isExchangeRate(quantity, scene) ? { segments: ['group'], named: true } : segmentsOf(quantity, mention, scene)),
    cue: cueAt(scene, place),
    inherited: metric.inherited,
  };
}

/** Words of movement that can belong to a number: those of its own clause. */
function motionsNear(quantity: Quantity, scene: Scene): Scene['motions'] {
  const at = local(scene, quantity).start;
  const clause = scene.prospect.clauses.find((c) => at >= c.start && at < c.end);
  return clause ? scene.motions.filter((m) => m.start >= clause.start && m.start < clause.end) : [];
}

function pastTotalFrame(scene: Scene): Frame[] {
  const words = pastTotalOf(scene.prospect.plain);
  const mention = scene.metrics[0] ?? null;
  const metric = mention?.metric ?? scene.governed?.metric ?? scene.prospect.reading.context.metric?.metric;
  if (!words || !metric) return [];
  const place = mention ?? absolute(scene, scene.prospect.clauses[0]!);
  const shared = { motion: 'exceed', multiple: '1', pastTotal: words, quantity: null, event: null } as const;
  return [
    {
      ...shared,
      place: { start: place.start, end: place.end },
      metric,
      core: mention?.core ?? metric,
      mention,
      ...chooseSegments(place, mention, scene.prospect),
      cue: cueAt(scene, place),
      inherited: !mention,
    },
  ];
}

/** "Doubling" is read as a multiple of today's size, not as a number. */
const isPlain = ({ quantity }: Bond, scene: Scene): boolean => !isMultipleOf(quantity, scene.prospect);

/** A frame for each number that is promised, for each multiple of today's size, and for a past sum to be exceeded. */
export function proposeNumbers(scene: Scene): Frame[] {
  const total = pastTotalFrame(scene);
  if (total.length > 0) return total;
  const numbers = scene.bonds
    .filter((bond) => isPlain(bond, scene))
    .map(({ quantity, metric }) => numberFrame(quantity, metric, scene));
  return [...numbers.filter((frame) => frame !== null), ...proposeMultiples(scene)];
}
