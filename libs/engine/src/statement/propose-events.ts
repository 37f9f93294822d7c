import { chooseSegments } from './choose-segments.js';
import type { Cue } from './cue.js';
import { DENIED, findMotions, motionAt } from './motion-of.js';
import type { EventHit } from './find-events.js';
import type { Frame } from './frame.js';
import { isSpending } from './metric-nature.js';
import { absolute, cueAt, type Scene } from './scene.js';

/** "Not rule out" hints at more. */
const HINT = /rul(?:e|ing) out|不排除/;

const rises = (hit: EventHit, cue: Cue): boolean => isSpending(hit.metric) || HINT.test(cue.words);

/** An event frame, or its denial ("no plans to sell"): then nothing changes; money put to work rises where nothing else is said of it. */
export function eventFrame(hit: EventHit, scene: Scene): Frame {
  const place = absolute(scene, hit);
  const clause = scene.prospect.clauses.find((c) => hit.start >= c.start && hit.start < c.end) ?? hit;
  const denied = DENIED.test(scene.prospect.plain.slice(0, hit.start).slice(-40));
  const motion = hit.event ? null : motionAt(findMotions(scene.prospect, clause), hit);
  const cue = cueAt(scene, place);
  return {
    place,
    metric: hit.metric,
    core: hit.metric,
    mention: null,
    event: denied ? null : hit.event,
    quantity: null,
    motion: denied && !HINT.test(cue.words) ? 'stable' : (motion?.motion ?? (rises(hit, cue) ? 'increase' : null)),
    multiple: null,
    pastTotal: null,
    ...chooseSegments(place, null, scene.prospect),
    cue,
    inherited: false,
  };
}

/** The event that the sentence promises: the one its cue governs, else the most telling one named. */
export function proposeEvents(scene: Scene): Frame[] {
  const hit = scene.governed ?? scene.events[0];
  return hit ? [eventFrame(hit, scene)] : [];
}
