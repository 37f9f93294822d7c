import type { MetricMention, SegmentMention } from '../model/index.js';
import { chooseSegments } from './choose-segments.js';
import type { Motion } from './cue-pack.js';
import { UNSAID, type Frame } from './frame.js';
import { GROWS_WITH_BUSINESS } from './grows-with-business.js';
import { isCost, isSpending } from './metric-nature.js';
import { gap, motionAt, type MotionHit } from './motion-of.js';
import { absolute, cueAt, local, type Scene } from './scene.js';

/** "leverage" and "deleverage" move a cost rate against the word's ring. */
const LEVERAGE = /\bleverag(?:e|es|ing)\b/;
/** Said of a cost, these raise it. */
const BURDEN = /\b(?:pressures?|headwinds?)\b/;

const clauseOf = (scene: Scene, at: number) => scene.prospect.clauses.find((c) => at >= c.start && at < c.end);

/** Movements that can belong to a metric: in its clause, or in the next one where that names no metric of its own. */
function motionsFor(metric: MetricMention, scene: Scene): MotionHit[] {
  const at = local(scene, metric);
  const clause = clauseOf(scene, at.start);
  if (!clause) return [];
  const here = scene.motions.filter((m) => m.start >= clause.start && m.start < clause.end);
  if (here.some((m) => m.start >= at.end || m.end <= at.start)) return here;
  const next = scene.prospect.clauses[scene.prospect.clauses.indexOf(clause) + 1];
  const taken =
    next && scene.metrics.some((m) => local(scene, m).start >= next.start && local(scene, m).start < next.end);
  return next && !taken ? [...here, ...scene.motions.filter((m) => m.start >= next.start && m.start < next.end)] : here;
}

/** A loss that narrows is a profit that grows. */
const LOSS = /\bloss(?:es)?\b|亏损|虧損/;
const FLIPPED = {
  increase: 'decrease',
  decrease: 'increase',
  exceed: 'decrease',
  stable: 'stable',
  fluctuate: 'fluctuate',
  tight: 'tight',
} as const;

/** How a metric is said to move, or null. */
export function motionOf(metric: MetricMention, scene: Scene): Motion | null {
  const clause = clauseOf(scene, local(scene, metric).start);
  const words = clause ? scene.prospect.plain.slice(clause.start, clause.end) : '';
  if (isCost(metric.core) && LEVERAGE.test(words)) return 'decrease';
  if (isCost(metric.core) && BURDEN.test(words)) return 'increase';
  const hit = motionAt(motionsFor(metric, scene), local(scene, metric));
  if (hit)
    return LOSS.test(scene.prospect.plain.slice(local(scene, metric).start, local(scene, metric).end))
      ? FLIPPED[hit.motion]
      : hit.motion;
  if (LEVERAGE.test(words)) return 'increase';
  if (!isSpending(metric.core) || !isObject(metric, scene)) return null;
  return UNSPENT.test(scene.prospect.plain.slice(0, local(scene, metric).start)) ? 'stable' : 'increase';
}

/** "We will make the necessary investments": what is to be spent, not what spending will bring about or what others spend. */
function isObject(metric: MetricMention, scene: Scene): boolean {
  const at = local(scene, metric);
  const clause = clauseOf(scene, at.start);
  const cue = scene.prospect.cues.find((c) => clause && c.start >= clause.start && c.end <= at.start);
  // Chinese names first what it speaks of: 资本开支会更高.
  if (scene.prospect.reading.sentence.language !== 'en') return true;
  if (!cue) return false;
  return !OTHERS_SPENDING.test(scene.prospect.plain.slice(cue.end, at.end + 14));
}

/** 不会再新增大规模资本开支. */
const UNSPENT = /(?:不会|不會|不再|没有|沒有|无|無)[^，,。]{0,12}$|(?:n't|\bnot|\bno)\b[^,;.]{0,30}$/;

const OTHERS_SPENDING =
  /\b(?:adjust\w*|companies|customers|their|smartphones|community|banks?|grade|returns? on|drove|return)\b|回报|回報|收益/;

/** Customers and users are mostly those who act; they are a measure where the movement stands right beside them. */
const ACTORS = new Set(['customers', 'users', 'members', 'engagement']);
const BESIDE = 14;

function isActor(metric: MetricMention, scene: Scene): boolean {
  const at = local(scene, metric);
  const beside = scene.motions.some((m) => m.start - at.end <= BESIDE && at.start - m.end <= BESIDE);
  return ACTORS.has(metric.core) && !beside;
}

function metricFrame(mention: MetricMention, motion: Motion | null, scene: Scene): Frame {
  return {
    ...UNSAID,
    place: { start: mention.start, end: mention.end },
    metric: mention.metric,
    core: mention.core,
    mention,
    motion,
    ...chooseSegments(mention, mention, scene.prospect, true),
    cue: cueAt(scene, mention),
    inherited: false,
  };
}

/** Has a number been bound to it, or to another mention of the same measure in a clause that promises nothing by itself? */
function isCounted(metric: MetricMention, scene: Scene): boolean {
  const clause = clauseOf(scene, local(scene, metric).start);
  const promises = scene.prospect.cues.some(
    (cue) => cue.force !== 'faint' && clause && cue.start >= clause.start && cue.start < clause.end,
  );
  return scene.bonds.some(
    (bond) =>
      bond.metric?.core === metric.core &&
      (bond.metric === metric || !promises || clauseOf(scene, local(scene, bond.metric).start) === clause),
  );
}

/** 通过效率提升，我们的目标是: what is told before the first cue, of no period ahead, is how things stand. */
function isBackground(metric: MetricMention, scene: Scene): boolean {
  const { reading, cues, clauses } = scene.prospect;
  const clause = clauseOf(scene, local(scene, metric).start);
  const first = cues.find(({ force }) => force !== 'faint')?.start ?? 0;
  if (reading.sentence.language === 'en' || !clause || clause.end > first || clauses.length < 2) return false;
  const isAhead = reading.periods.some(
    ({ start, tense }) => start - reading.sentence.start < clause.end && (tense === 'future' || tense === 'current'),
  );
  const moved = motionsFor(metric, scene);
  return !isAhead && moved.length > 0 && moved.every(({ start }) => start < clause.end);
}

/** 实现单季度盈亏平衡: the event says it all. */
const isOfEvent = (metric: MetricMention, scene: Scene): boolean =>
  scene.prospect.reading.sentence.language !== 'en' &&
  metric.core === 'profitability' &&
  scene.events.some(({ event, start, end }) => {
    const at = local(scene, metric);
    return PROFIT_EVENTS.has(event ?? '') && at.start < end && start < at.end;
  });

const PROFIT_EVENTS: ReadonlySet<string> = new Set(['first_profit', 'profitable_year']);

/** A frame for each metric that is said to move and has no number of its own. */
export function proposeMotions(scene: Scene): Frame[] {
  return scene.metrics
    .filter((metric) => !isCounted(metric, scene))
    .filter((metric) => !isActor(metric, scene) && !isBackground(metric, scene) && !isOfEvent(metric, scene))
    .map((metric) => metricFrame(metric, motionOf(metric, scene), scene))
    .filter((frame) => frame.motion !== null);
}

/** Further apart, segment and movement belong to different things. */
const NEAR = 60;

const DEMAND = { metric: 'demand', core: 'demand' };

/** "Into this industry", "of the market": the market is where something happens, not what moves. */
const SETTING =
  /\b(?:of|in|into|across|for|to|within|throughout|than|versus|outgrow\w*|outpac\w*|outperform\w*|exceed\w*)\s(?:(?:this|the|that|our|a|an|their)\s)?(?:\S+\s)?$/;

const isSetting = (mention: SegmentMention, scene: Scene): boolean =>
  mention.segment === 'industry' && SETTING.test(scene.prospect.plain.slice(0, local(scene, mention).start).slice(-30));

/** "led by growth in data center and embedded": segments that are said to move in a clause that names no metric. */
export function proposeSegmentMotions(scene: Scene): Frame[] {
  const main = scene.metrics.find((metric) => GROWS_WITH_BUSINESS.has(metric.core)) ?? null;
  return scene.prospect.clauses.flatMap((clause) => {
    const span = absolute(scene, clause);
    const holds = (at: number): boolean => at >= span.start && at < span.end;
    if (scene.metrics.some((m) => holds(m.start)) || scene.bonds.some((b) => holds(b.quantity.start))) return [];
    const mentions = scene.prospect.reading.segments.filter(
      (s) =>
        holds(s.start) && s.segment !== 'group' && !isSetting(s, scene) && !(s.passing && cueAt(scene, s).words === ''),
    );
    const motion = mentions[0]
      ? motionAt(
          scene.motions.filter((m) => holds(absolute(scene, m).start)),
          local(scene, mentions[0]),
        )
      : null;
    if (!mentions[0] || !motion || gap(local(scene, mentions[0]), motion) > NEAR) return [];
    const context = scene.prospect.reading.context.metric;
    const demand = mentions[0].segment === 'industry' ? DEMAND : null;
    const metric = demand ?? main ?? (context && GROWS_WITH_BUSINESS.has(context.core) ? context : null);
    return [
      {
        ...UNSAID,
        place: { start: mentions[0].start, end: mentions[0].end },
        metric: metric?.metric ?? 'revenue',
        core: metric?.core ?? 'revenue',
        motion: motion.motion,
        ...chooseSegments(mentions[0], null, scene.prospect),
        cue: cueAt(scene, mentions[0]),
        inherited: !main,
      },
    ];
  });
}
