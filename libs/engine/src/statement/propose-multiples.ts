import type { MetricMention, SegmentMention, Span } from '../model/index.js';
import { chooseSegments, type ChosenSegments } from './choose-segments.js';
import { UNSAID, type Frame } from './frame.js';
import { findMultiples, isMultipleOf, type Multiple } from './multiples.js';
import { absolute, cueAt, local, type Scene } from './scene.js';

const clauseOf = (scene: Scene, at: number): Span | undefined =>
  scene.prospect.clauses.find((c) => at >= c.start && at < c.end);

/** Multiples found as numbers, and those that only their words tell. */
function multiplesOf(scene: Scene): Multiple[] {
  const counted = scene.bonds
    .filter(({ quantity }) => isMultipleOf(quantity, scene.prospect))
    .map(({ quantity }) => ({ ...local(scene, quantity), times: quantity.low ?? quantity.high ?? '2' }));
  const worded = findMultiples(scene.prospect.plain).filter(
    (hit) => clauseOf(scene, hit.start) && !counted.some((other) => other.start < hit.end && hit.start < other.end),
  );
  return [...counted, ...worded].sort((a, b) => a.start - b.start);
}

/** What is multiplied: the metric nearest in its clause. */
function metricOf(hit: Multiple, scene: Scene): MetricMention | null {
  const clause = clauseOf(scene, hit.start);
  const here = scene.metrics.filter(
    (m) => clause && local(scene, m).start >= clause.start && local(scene, m).start < clause.end,
  );
  return (
    [...here].sort(
      (a, b) => Math.abs(local(scene, a).start - hit.start) - Math.abs(local(scene, b).start - hit.start),
    )[0] ?? null
  );
}

/** Whose: the business right behind the verb ("doubling our digital and quadrupling ..."). */
function segmentsOf(hit: Multiple, metric: MetricMention | null, scene: Scene): ChosenSegments {
  const isObject = (s: SegmentMention): boolean =>
    local(scene, s).start >= hit.end && local(scene, s).start - hit.end < 24;
  const object = metric?.segment ? undefined : scene.prospect.reading.segments.find(isObject);
  return object
    ? { segments: [object.segment], named: true }
    : chooseSegments(absolute(scene, hit), metric, scene.prospect);
}

/** 行业增速的三倍, "three times the industry": told beside a promise, none of its own. */
const OF_OTHERS_BEFORE = /(?:行业|行業|市场|市場|同业|同業)[^，,。]{0,6}的?$/;
const OF_OTHERS_BEHIND = /^\s(?:that of )?(?:the )?(?:industry|market|peer)/;

const isOfOthers = (hit: Multiple, { prospect: { plain } }: Scene): boolean =>
  OF_OTHERS_BEFORE.test(plain.slice(0, hit.start)) || OF_OTHERS_BEHIND.test(plain.slice(hit.end));

function multipleFrame(hit: Multiple, scene: Scene): Frame | null {
  if (isOfOthers(hit, scene)) return null;
  const mention = metricOf(hit, scene);
  const chosen = segmentsOf(hit, mention, scene);
  const event = scene.events.find((e) => e.metric === 'stores');
  const metric = mention?.metric ?? event?.metric ?? (chosen.named ? 'revenue' : null);
  if (!metric) return null;
  const place = absolute(scene, hit);
  return {
    ...UNSAID,
    place: { start: place.start, end: place.end },
    metric,
    core: mention?.core ?? metric,
    mention,
    motion: Number(hit.times) < 1 ? 'decrease' : 'increase',
    multiple: hit.times,
    ...chosen,
    cue: cueAt(scene, place),
    inherited: !mention && !event,
  };
}

/** A frame for each multiple of today's size that is promised ("double our capacity", 翻番). */
export const proposeMultiples = (scene: Scene): Frame[] =>
  multiplesOf(scene)
    .map((hit) => multipleFrame(hit, scene))
    .filter((frame) => frame !== null);
