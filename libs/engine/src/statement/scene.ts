import { allMatches } from '../language/index.js';
import type { CompanyProfile, MetricMention, Span } from '../model/index.js';
import { bindQuantities, type Bond } from './bind-quantities.js';
import type { Cue } from './cue.js';
import { findEvents, governedEvent, type EventHit } from './find-events.js';
import type { Prospect } from './find-prospect.js';
import { findMotions, type MotionHit } from './motion-of.js';
import { signsPromised } from './sign-promised.js';
import { promisedQuantities } from './promised-quantities.js';

/** A prospect with everything found in it, before frames are made of it. Mentions keep document offsets, hits sentence offsets. */
export interface Scene {
  readonly prospect: Prospect;
  /** Metrics in the part that looks ahead, less what only tells the purpose ("to drive growth"). */
  readonly metrics: readonly MetricMention[];
  readonly bonds: readonly Bond[];
  readonly motions: readonly MotionHit[];
  readonly events: readonly EventHit[];
  readonly governed: EventHit | null;
  /** Figures known of the company that say their metric by their size ("the 380 billion that we gave"). */
  readonly known: CompanyProfile['knownFigures'];
}

/** A verb and its object stand between a cue and words of purpose. */
const MOTIVE_GAP = 6;

/** What follows tells why, not what: its metrics are not promised. */
const PURPOSE =
  /\b(?:in order to|so that|as a result of|because of|due to|reflecting|resulting from|helped by|thanks to|for (?:the )?(?:future|further|long-term|longer-term|sustainable|continued|our) (?:\S+ )?growth|for growth|to (?:support|drive|capture|enable|help|fuel|deliver|meet|take advantage|address|keep|ensure|offset|increase|strengthen|accelerate)|which (?:will|should|would|can)|given|despite|thereby|thus)\b|以(?:抓住|保持|满足|滿足|支持|推动|推動|实现|實現|确保|確保)|用[于於](?=[扩擴提建增])|从而|從而|由于|由於|因(?!素|此)/g;

/** Is a place of the sentence behind words of purpose or cause, in a clause that has said something before them? */
function isPurpose(at: number, prospect: Prospect): boolean {
  const clause = prospect.clauses.find((c) => at >= c.start && at < c.end);
  if (!clause) return false;
  const cue = prospect.cues.find((c) => c.start >= clause.start && c.start < clause.end);
  const from = cue ? cue.end + MOTIVE_GAP : clause.start;
  const said = prospect.plain.slice(from, at);
  PURPOSE.lastIndex = 0;
  return from < at && PURPOSE.test(said);
}

/** "Meet demand", "serve customers": the object of service is not what is promised. */
const SERVED =
  /\b(?:meet(?:s|ing)?|satisfy|serve|serving|support(?:ing)?|address(?:ing)?|for)\s(?:\S+\s){0,2}$|(?:满足|滿足|服务|服務)[^，,。]{0,6}$/;
const SERVABLE = new Set(['demand', 'customers', 'users', 'members']);

/** "Demand from our customers": those from whom something comes. */
const FROM_WHOM = /\b(?:from|by|with|among|across|between)\s(?:\S+\s){0,2}$/;
const PEOPLE = new Set(['customers', 'users', 'members']);

const isServed = (metric: MetricMention, prospect: Prospect): boolean =>
  (SERVABLE.has(metric.core) && SERVED.test(textBefore(metric, prospect))) ||
  (PEOPLE.has(metric.core) && FROM_WHOM.test(textBefore(metric, prospect)));

const textBefore = (metric: MetricMention, prospect: Prospect, reach = 44): string =>
  prospect.plain.slice(0, metric.start - prospect.reading.sentence.start).slice(-reach);

/** "In line with our revenue expectations", "cost management actions": named only to measure or describe something else. */
const REFERENCE =
  /\b(?:in[- ]line with|relative to|as a percentage of|versus|compared (?:to|with)|consistent with|in balance with|catch(?:es|ing)? up with|keep(?:s|ing)? pace with|in step with|aligned with|align(?:ing)? (?:\S+ ){1,4}with)\s(?:(?:the|our|its|current)\s)*$/;
const DESCRIBED = /^\s(?:management|actions?|structure|initiatives?|optimization|program|discipline)\b/;

/** 占收入的比例, "demand will exceed supply": the measure behind is what the one before is held against. */
const HELD_AGAINST =
  /[占佔](?:我们|我們|公司|集团|集團|总|總)?的?(?:总|總)?$|(?:超过|超過|高于|高於|低于|低於|快于|快於|慢于|慢於)(?:我们|我們|公司)?的?$|\b(?:exceed(?:s|ing)?|outpac(?:e|es|ing)|outstrip(?:s|ping)?|outgrow(?:s|ing)?|faster than|slower than)\s(?:our |the )?$/;

/** "Not expected to generate a material amount of revenue": too little to follow, and no standstill. */
const IMMATERIAL =
  /(?:\bnot|n't|\bno|\bwithout)\b[^.;,]{0,50}\b(?:material|meaningful|significant|substantial|any)\s(?:amounts?\sof\s|level\sof\s)?$|(?:不会|不會|不|未|没有|沒有)[^，,。；]{0,12}(?:重大|显著|顯著|大量|明显|明顯|实质|實質)(?:性)?的?$/;

const CHAIN = /^(?:\s?chains?\b|链|鏈)/;

const isReference = (metric: MetricMention, prospect: Prospect): boolean =>
  (metric.core === 'supply' && CHAIN.test(prospect.plain.slice(metric.end - prospect.reading.sentence.start))) ||
  REFERENCE.test(textBefore(metric, prospect)) ||
  (metric.core === 'revenue' && IMMATERIAL.test(textBefore(metric, prospect, 90))) ||
  HELD_AGAINST.test(textBefore(metric, prospect)) ||
  DESCRIBED.test(
    prospect.plain.slice(
      metric.end - prospect.reading.sentence.start,
      metric.end - prospect.reading.sentence.start + 20,
    ),
  );

/** What a promise rests on, at the head of a clause: "driven by demand, we expect ...", 在需求的推动下, 受成本影响. */
const GROUND =
  /^\s*(?:(?:primarily |largely |mainly )?(?:driven|supported|fueled|led|helped) by|thanks to|due to|because of|on the back of)\b[^,]*,|在[^，,。]{1,16}(?:推动|推動|带动|帶動|驱动|驅動|支持|支撑|支撐|帮助|幫助|拉动|拉動|影响|影響|加持|助力)(?:之)?下|受(?:惠于|惠於|益于|益於)?[^，,。]{1,14}(?:推动|推動|带动|帶動|驱动|驅動|影响|影響|提振|拖累)/;

/** "Lower prices will lead to ...", 投入会让利润波动: what stands before such a verb is the cause. */
const CAUSES = /\b(?:causes?|leads? to|results? in|weighs? on)\s|(?:会|會|将|將|可能)(?:让|讓|使|令|导致|導致)/;

function isCause(metric: MetricMention, metrics: readonly MetricMention[], { plain, reading }: Prospect): boolean {
  const at = metric.start - reading.sentence.start;
  const ground = GROUND.exec(plain);
  if (ground && at >= ground.index && at < ground.index + ground[0].length) return true;
  return metrics.some((other) => {
    const to = other.start - reading.sentence.start;
    const between = plain.slice(metric.end - reading.sentence.start, Math.max(0, to));
    return to > at && between.length < 40 && !/[,，;；]/.test(between) && CAUSES.test(between);
  });
}

/** 订单的成本: of two measures joined by 的 the second is meant. */
const describes = (metric: MetricMention, metrics: readonly MetricMention[], { plain, reading }: Prospect): boolean =>
  plain.charAt(metric.end - reading.sentence.start) === '的' && metrics.some(({ start }) => start === metric.end + 1);

const inClauses = (prospect: Prospect, at: number): boolean =>
  prospect.clauses.some((clause) => at >= clause.start && at < clause.end);

/** 游戏业务的增长会放缓: a business's growth is its revenue's. */
const BARE_GROWTH_ZH = /(?:业务|業務|集团|集團|板块|板塊|部门|部門)的?(?:整体|整體)?(?:增长|增長|成长|成長|增速|衰退)/g;

const BARE_GROWTH =
  /\b(?:see|seeing|expect|anticipate|forecast(?:ing)?|project|deliver|maintain|sustain|achieve|(?:outlook|guidance|expectations?|forecast|targets?) for|sequential|overall|revenue)\s(?:(?!in\b|to\b|that\b)[a-z-]+\s){0,4}?growth\b(?!\s(?:in|of|rate)\s(?:gross|operating|margin|eps|users?|customers?|orders))|\bgrow(?:ing)?\s(?:our|the)\s(?:(?!customer|user|member)[a-z-]+\s){0,3}business/g;

/** "We see continued growth": what grows, where its clause names no measure, is revenue. */
function impliedGrowth(prospect: Prospect, metrics: readonly MetricMention[]): MetricMention[] {
  const { start } = prospect.reading.sentence;
  const found: MetricMention[] = [];
  const isEnglish = prospect.reading.sentence.language === 'en';
  for (const match of allMatches(isEnglish ? BARE_GROWTH : BARE_GROWTH_ZH, prospect.plain)) {
    const end = match.index + match[0].length;
    const clause = prospect.clauses.find((c) => end > c.start && end <= c.end);
    const taken = metrics.some((m) => clause && m.start - start >= clause.start && m.start - start < clause.end);
    const what = MARKET_BEHIND.test(prospect.plain.slice(end)) ? 'demand' : 'revenue';
    const word = isEnglish ? 'growth'.length : 2;
    if (clause && !taken && !OTHERS_GROW.test(prospect.plain.slice(clause.start, end)))
      found.push({ ...IMPLIED, metric: what, core: what, start: start + end - word, end: start + end });
  }
  return found;
}

/** "We expect these sectors to see negative growth": theirs. */
const OTHERS_GROW = /\b(?:sectors|industries|verticals|economies|countries|customers|advertisers|merchants)\b/;
const IMPLIED = { segment: null, basis: 'unspecified', scope: 'reported', slip: null } as const;
const MARKET_BEHIND = /^\s(?:in|of|for)\s(?:\S+\s){0,3}(?:market|industry|tam)\b/;

function metricsOf(prospect: Prospect): MetricMention[] {
  const { sentence, metrics } = prospect.reading;
  const here = metrics.filter(
    (metric) =>
      inClauses(prospect, metric.start - sentence.start) &&
      !isReference(metric, prospect) &&
      !isServed(metric, prospect),
  );
  const stated = here.filter(
    (metric) =>
      !isPurpose(metric.start - sentence.start, prospect) &&
      !isCause(metric, here, prospect) &&
      !describes(metric, here, prospect),
  );
  const implied = impliedGrowth(prospect, here);
  return stated.length + implied.length > 0 ? [...stated, ...implied].sort((a, b) => a.start - b.start) : here;
}

/** The numbers that are promised, and the signs where a measure has no number of its own. */
function bondsOf(prospect: Prospect, metrics: readonly MetricMention[], currency: string | null): Bond[] {
  const numbers = bindQuantities(promisedQuantities(prospect), metrics, prospect);
  const bare = metrics.filter((metric) => !numbers.some((bond) => bond.metric === metric));
  return currency === null ? numbers : [...numbers, ...signsPromised(bare, prospect, currency)];
}

/** Reads a prospect of a company's into a scene; without the company what is known of it is left out. */
export function sceneOf(prospect: Prospect, company: CompanyProfile | null = null): Scene {
  const metrics = metricsOf(prospect);
  const events = findEvents(prospect);
  return {
    prospect,
    metrics,
    bonds: bondsOf(prospect, metrics, company?.currency ?? null),
    motions: prospect.clauses.flatMap((clause) => findMotions(prospect, clause)),
    events,
    governed: governedEvent(prospect, events, metrics),
    known: company?.knownFigures ?? [],
  };
}

/** A span of the document as offsets into the scene's sentence. */
export const local = (scene: Scene, span: Span): Span => ({
  start: span.start - scene.prospect.reading.sentence.start,
  end: span.end - scene.prospect.reading.sentence.start,
});

/** A span of the scene's sentence as offsets into the document. */
export const absolute = (scene: Scene, span: Span): Span => ({
  start: span.start + scene.prospect.reading.sentence.start,
  end: span.end + scene.prospect.reading.sentence.start,
});

const RANK = { firm: 0, plain: 1, faint: 2 } as const;

const surest = (cues: readonly Cue[], side: 1 | -1): Cue | undefined =>
  [...cues].sort((a, b) => RANK[a.force] - RANK[b.force] || side * (a.start - b.start))[0];

/** Words that only say when: a verb of promise before them goes on. */
const ADVERBIAL =
  /^(?:going forward|looking ahead|look ahead|moving forward|longer term|long-term|over time|upcoming|coming \S+|未来|未來|接下来|接下來|今后|今後|逐步|后续|後續|短期|仍|继续|繼續|持续|持續)$/;

/** The cue that speaks for a place: the surest of its own clause, else of what stands before it, else of the sentence. */
export function cueAt(scene: Scene, place: Span): Cue {
  const { cues, clauses } = scene.prospect;
  const at = local(scene, place).start;
  const clause = clauses.find((c) => at >= c.start && at < c.end);
  const own = cues.filter((cue) => clause && cue.start >= clause.start && cue.start < clause.end);
  const before = cues.filter((cue) => cue.start <= at);
  const verbs = own.filter(({ words }) => !ADVERBIAL.test(words));
  return surest(verbs, 1) ?? surest(before, -1) ?? surest(own, 1) ?? surest(cues, 1)!;
}
