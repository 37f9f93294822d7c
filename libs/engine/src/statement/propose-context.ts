import type { MetricMention } from '../model/index.js';
import { chooseSegments } from './choose-segments.js';
import type { Cue } from './cue.js';
import type { Frame } from './frame.js';
import { isCost } from './metric-nature.js';
import { DENIED, type MotionHit } from './motion-of.js';
import { absolute, cueAt, type Scene } from './scene.js';

const MARKET = /\b(?:market|industry|tam|sector)\b(?! (?:share|competition|leader))|市场|市場|行业|行業/;

const PRONOUN = /\b(?:it|this|that|they|them|those|both)\b/;

/** "Our share is very good, and we expect it to grow": the measure that an earlier clause of the sentence reports on. */
function subjectBefore({ prospect }: Scene): MetricMention | undefined {
  const { sentence, metrics } = prospect.reading;
  const clause = prospect.clauses[0];
  if (!clause || !PRONOUN.test(prospect.plain.slice(clause.start, clause.end))) return undefined;
  return metrics.filter((metric) => metric.end - sentence.start <= clause.start).at(-1);
}

/** What is moved where the sentence names no measure: the one spoken of before, a market's demand, a business's revenue. */
function unnamedMetric(scene: Scene): { metric: string; core: string; segment: string | null } | null {
  const { context, segments } = scene.prospect.reading;
  const subject = subjectBefore(scene);
  if (subject) return subject;
  if (MARKET.test(scene.prospect.plain)) return { metric: 'demand', core: 'demand', segment: null };
  if (context.metric) return context.metric;
  return segments.length > 0 || context.segment ? { metric: 'revenue', core: 'revenue', segment: null } : null;
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

/** The movement that a cue governs: "we expect it to leverage", 將放緩. */
const governedMotion = (scene: Scene): MotionHit | undefined =>
  scene.motions.find((motion) =>
    scene.prospect.cues.some(
      (cue) =>
        motion.start >= cue.start &&
        motion.start - cue.end <= GOVERNED &&
        scene.prospect.clauses.some((c) => cue.start >= c.start && motion.start < c.end),
    ),
  );

/** The sentence moves something that it does not name ("we expect it to leverage thereafter"): what was spoken of before. */
export function proposeContext(scene: Scene): Frame[] {
  const leverage = LEVERAGE.exec(scene.prospect.plain);
  const metric = unnamedMetric(scene) ?? (leverage ? OPERATING_EXPENSES : null);
  const motion = governedMotion(scene) ?? (leverage ? leverageOf(leverage, metric) : null);
  if (!metric || !motion) return [];
  const place = absolute(scene, motion);
  return [
    {
      place,
      metric: metric.metric,
      core: metric.core,
      mention: null,
      event: null,
      quantity: null,
      motion: motion.motion,
      multiple: null,
      pastTotal: null,
      ...(metric.segment ? { segments: [metric.segment], named: true } : chooseSegments(place, null, scene.prospect)),
      cue: cueAt(scene, place),
      inherited: true,
    },
  ];
}

/** "We have not finished planning", "our goal is not necessarily to". */
const isDenied = (cue: Cue, { prospect: { plain } }: Scene): boolean =>
  DENIED.test(plain.slice(0, cue.start).slice(-40)) ||
  /^.{0,60}\bnot (?:necessarily |really )?to\b/.test(plain.slice(cue.end));

/** What is promised without metric, number or event: a course ("our goal is to build ..."). */
export function proposeStrategy(scene: Scene): Frame[] {
  const cue = scene.prospect.cues.find((c) => c.force === 'firm' && c.modality === 'commitment');
  if (!cue || isDenied(cue, scene)) return [];
  const place = absolute(scene, cue);
  return [
    {
      place,
      metric: 'strategy',
      core: 'strategy',
      mention: null,
      event: null,
      quantity: null,
      motion: null,
      multiple: null,
      pastTotal: null,
      ...chooseSegments(place, null, scene.prospect),
      cue,
      inherited: false,
    },
  ];
}
