import { chooseSegments } from './choose-segments.js';
import { findMotions, motionAt } from './motion-of.js';
import type { EventHit } from './find-events.js';
import type { Frame } from './frame.js';
import { isSpending } from './metric-nature.js';
import { absolute, cueAt, type Scene } from './scene.js';

/** An event frame; money put to work rises where nothing else is said of it. */
function eventFrame(hit: EventHit, scene: Scene): Frame {
  const place = absolute(scene, hit);
  const clause = scene.prospect.clauses.find((c) => hit.start >= c.start && hit.start < c.end) ?? hit;
  const motion = hit.event ? null : motionAt(findMotions(scene.prospect, clause), hit);
  return {
    place,
    metric: hit.metric,
    core: hit.metric,
    mention: null,
    event: hit.event,
    quantity: null,
    motion: motion?.motion ?? (isSpending(hit.metric) ? 'increase' : null),
    multiple: null,
    pastTotal: null,
    ...chooseSegments(place, null, scene.prospect),
    cue: cueAt(scene, place),
    inherited: false,
  };
}

/** The event that the sentence promises: the one its cue governs, else the most telling one named. */
export function proposeEvents(scene: Scene): Frame[] {
  const hit = scene.governed ?? scene.events[0];
  return hit ? [eventFrame(hit, scene)] : [];
}
