import { chooseSegments } from './choose-segments.js';
import type { Frame } from './frame.js';
import { absolute, cueAt, type Scene } from './scene.js';

/** The sentence moves something that it does not name ("we expect it to leverage thereafter"): what was spoken of before. */
export function proposeContext(scene: Scene): Frame[] {
  const metric = scene.prospect.reading.context.metric;
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
      segments: chooseSegments(place, metric, scene.prospect),
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
      segments: chooseSegments(place, null, scene.prospect),
      cue,
      inherited: false,
    },
  ];
}
