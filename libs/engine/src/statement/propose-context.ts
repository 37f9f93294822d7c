import type { MetricMention } from '../model/index.js';
import { chooseSegments } from './choose-segments.js';
import type { Cue } from './cue.js';
import { UNSAID, type Frame } from './frame.js';
import { GROWS_WITH_BUSINESS } from './grows-with-business.js';
import { isCost } from './metric-nature.js';
import type { MotionHit } from './motion-of.js';
import { absolute, cueAt, type Scene } from './scene.js';
import { subjectOf } from './subject-of.js';

const HELD_AGAINST = String.raw`\b(?:than|versus|outgrow\w*|outpac\w*|outperform\w*|exceed\w*)\s(?:\S+\s){0,2}`;
const HELD_AGAINST_ZH = '(?:快于|快於|高于|高於|优于|優於|超过|超過|跑赢|跑贏|领先|領先)[^，,。]{0,3}';
const MARKETS = String.raw`\b(?:market|industry|tam|sector)\b(?! (?:share|competition|leader))`;

/** The market is what is spoken of, and not what the company is held against. */
export const MARKET = new RegExp(`(?<!${HELD_AGAINST})${MARKETS}|(?<!${HELD_AGAINST_ZH})(?:市场|市場|行业|行業)`);
const YARDSTICK = new RegExp(`${HELD_AGAINST}(?:markets|${MARKETS})|${HELD_AGAINST_ZH}(?:市场|市場|行业|行業)`);

const PRONOUN = /\b(?:it|this|that|they|them|those|both)\b/;

/** "When it comes to margins, ...", 关于毛利率: what the sentence says that it is about. */
const TOPIC =
  /^\s*(?:and |so |now,? |but )?(?:when (?:it comes|you think|we think) (?:to|about)|in terms of|as (?:for|to)|with (?:regard|respect) to|in regards? to|regarding|on the|turning to|as it relates to|as far as|from an?)\b|^(?:关于|關於|至于|至於|谈到|談到|说到|說到|就)|方面[，,]/;

function topicOf({ prospect: { plain, clauses, reading } }: Scene): MetricMention | undefined {
  const first = clauses[0];
  if (!first || !TOPIC.test(plain)) return undefined;
  return reading.metrics.filter((metric) => metric.end - reading.sentence.start <= first.start).at(-1);
}

/** "Our share is very good, and we expect it to grow": the measure that an earlier clause of the sentence reports on. */
function subjectBefore({ prospect }: Scene): MetricMention | undefined {
  const { sentence, metrics } = prospect.reading;
  const clause = prospect.clauses[0];
  if (!clause || !PRONOUN.test(prospect.plain.slice(clause.start, clause.end))) return undefined;
  return metrics.filter((metric) => metric.end - sentence.start <= clause.start).at(-1);
}

interface Unnamed {
  readonly metric: string;
  readonly core: string;
  readonly segment: string | null;
}

const core = (metric: string): Unnamed => ({ metric, core: metric, segment: null });

/** "Continued strength", "a larger contributor": said of revenue, or of what grows with it, whatever was spoken of before. */
const OF_IT = /\b(?:that|this|the) business\b|\bgrowth\b|该业务|該業務|这块业务|這塊業務/;
const OF_SALES = /\b(?:strength|momentum|contribut\w*|growth|demand)\b|贡献|貢獻/;
const SALES = new Set([...GROWS_WITH_BUSINESS, 'members', 'users']);

/** "The second half to be stronger than the first", 下半年优于上半年: of business as such, whatever measure was spoken of. */
const PERIODS_HELD =
  /\b(?:half|quarter|year|20\d\d)(?: of (?:the year|20\d\d))? (?:to be|will be|should be|is (?:going|expected|likely) to be) (?:much |even |slightly |somewhat |a bit |significantly )?(?:stronger|weaker|better|softer|slower|bigger|larger) than (?:the )?(?:first|second|third|fourth|previous|prior|last|20\d\d)|(?:下半年|第[二三四]季度?)(?:将|會|会|應該|应该|预计|預計)*(?:优于|優於|好于|好於|强于|強於|弱于|弱於)(?:上半年|第[一二三]季度?)/;

/** What is moved where the sentence names no measure: the one spoken of before, a market's demand, a business's revenue; `other` for a thing of its own. */
function unnamedMetric(scene: Scene, governed: Governed | null): Unnamed | null {
  const { context, segments } = scene.prospect.reading;
  const subject = subjectBefore(scene) ?? topicOf(scene);
  if (subject) return subject;
  if (MARKET.test(scene.prospect.plain)) return core('demand');
  if (PERIODS_HELD.test(scene.prospect.plain)) return core('revenue');
  if (YARDSTICK.test(scene.prospect.plain)) return core('revenue');
  const said = governed ? subjectOf(governed.cue, governed.motion, scene) : 'none';
  if (said === 'others') return null;
  const isBusiness =
    segments.length > 0 || (context.segment !== null && (said === 'named' || OF_IT.test(scene.prospect.plain)));
  if (said === 'thing' || said === 'named') return isBusiness ? core('revenue') : core('other');
  const words = governed ? scene.prospect.plain.slice(governed.motion.start, governed.motion.end) : '';
  if (context.metric && !(OF_SALES.test(words) && !SALES.has(context.metric.core))) return context.metric;
  return segments.length > 0 || context.segment ? core('revenue') : null;
}

const LEVERAGE = /\bleverag(?:e|ing)\b(?! (?:our|the|its|ratio|this|these|ai))/;
const OPERATING_EXPENSES = { metric: 'operating_expenses', core: 'operating_expenses', segment: null };

/** "We expect modest leverage": costs fall against sales, margins rise. */
const leverageOf = (hit: RegExpExecArray, metric: { core: string } | null): MotionHit => ({
  motion: !metric || isCost(metric.core) ? 'decrease' : 'increase',
  start: hit.index,
  end: hit.index + hit[0].length,
});

/** How far behind its cue a movement of something unnamed may stand. */
const GOVERNED = 44;

interface Governed {
  readonly motion: MotionHit;
  readonly cue: Cue;
}

/** The movement that a cue governs, with its cue: "we expect it to leverage", 將放緩. */
function governedMotion(scene: Scene): Governed | null {
  const {
    motions,
    prospect: { cues, clauses },
  } = scene;
  const together = (cue: Cue, motion: MotionHit): boolean =>
    clauses.some((c) => [cue.start, motion.start].every((at) => at >= c.start && at < c.end));
  const behind = (cue: Cue, motion: MotionHit): boolean =>
    motion.start >= cue.start && motion.start - cue.end <= GOVERNED;
  // "That trend will continue"; "it does step up in the second half", where the date is the cue.
  const before = (cue: Cue, motion: MotionHit): boolean =>
    motion.end <= cue.start && pointsBack({ motion, cue }, scene);
  for (const stands of [behind, before])
    for (const motion of motions) {
      const cue = cues.find((each) => stands(each, motion) && together(each, motion));
      if (cue) return { motion, cue };
    }
  return null;
}

const TREND = /^(?:trends?|momentum|progress|situation|趋势|趨勢|势头|勢頭|态势|態勢)$/;
const PRONOUN_BEFORE = /(?:^|[\s,])(?:it|they|both)\s(?:(?!\b(?:was|were|had|set)\b)[\w']+\s){0,3}$/;

/** "That trend will continue", "it does step up in the second half": nothing but what was just spoken of can be meant. */
function pointsBack({ motion, cue }: Governed, { prospect: { plain, clauses } }: Scene): boolean {
  const clause = clauses.find((c) => motion.start >= c.start && motion.start < c.end);
  const dated = cue.force === 'faint' && PRONOUN_BEFORE.test(plain.slice(clause?.start, motion.start));
  return dated || TREND.test(plain.slice(motion.start, motion.end));
}

/** The sentence moves something that it does not name ("we expect it to leverage thereafter"): what was spoken of before. */
export function proposeContext(scene: Scene): Frame[] {
  const leverage = LEVERAGE.exec(scene.prospect.plain);
  const governed = governedMotion(scene);
  const metric = unnamedMetric(scene, governed) ?? (leverage ? OPERATING_EXPENSES : null);
  const motion = governed?.motion ?? (leverage ? leverageOf(leverage, metric) : null);
  if (!metric || !motion) return [];
  const place = absolute(scene, motion);
  return [
    {
      ...UNSAID,
      place,
      metric: metric.metric,
      core: metric.core,
      motion: motion.motion,
      ...(metric.segment ? { segments: [metric.segment], named: true } : chooseSegments(place, null, scene.prospect)),
      cue: cueAt(scene, place),
      pointsBack: governed !== null && pointsBack(governed, scene),
      inherited: true,
    },
  ];
}
