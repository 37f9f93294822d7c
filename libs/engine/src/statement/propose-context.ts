import { chooseSegments } from './choose-segments.js';
import type { Frame } from './frame.js';
import { absolute, cueAt, type Scene } from './scene.js';

const MARKET = /\b(?:market|industry|tam|sector)\b|市场|市場|行业|行業/;

/** What is moved where the sentence names no measure: the one spoken of before, a market's demand, a business's revenue. */
function unnamedMetric(scene: Scene): { metric: string; core: string; segment: string | null } | null {
  const { context, segments } = scene.prospect.reading;
  if (MARKET.test(scene.prospect.plain)) return { metric: 'demand', core: 'demand', segment: null };
  if (context.metric) return context.metric;
  return segments.length > 0 || context.segment ? { metric: 'revenue', core: 'revenue', segment: null } : null;
}

/** The sentence moves something that it does not name ("we expect it to leverage thereafter"): what was spoken of before. */
export function proposeContext(scene: Scene): Frame[] {
  const metric = unnamedMetric(scene);
  const motion = scene.motions[0];
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

/** What is promised without metric, number or event: a course ("our goal is to build ..."). */
export function proposeStrategy(scene: Scene): Frame[] {
  const cue = scene.prospect.cues.find((c) => c.force === 'firm' && c.modality === 'commitment');
  if (!cue) return [];
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
