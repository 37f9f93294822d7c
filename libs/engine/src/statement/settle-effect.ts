import { canBeEffected } from '../company/index.js';
import type { Frame } from './frame.js';
import { local, type Scene } from './scene.js';

/** What something does to a measure, said instead of how the measure moves. */
const EFFECT = /\b(?:headwinds?|tailwinds?|drag|impact)\b|(?:影响|影響|逆风|逆風|顺风|順風|冲击|衝擊)/;
const UPON = /^\s(?:to|on|upon|for|in)\s(?:(?:our|the|its|total|overall|reported)\s)*(?:\S+\s)?$/;
const FROM_CUE = 60;
/** "A slowdown due to the impact of": there the effect is the cause. */
const AS_CAUSE = /\b(?:due to|because|given|despite|from|as a result)\b|由于|由於|受|因/;

/**
 * "We expect a more muted tailwind to revenues", "virtually no impact from currency in Q4": what is promised is the
 * effect, and the measure may still go the other way. Such a movement is of `other`.
 */
export function settleEffect(frame: Frame, scene: Scene): Frame {
  if (frame.quantity !== null || frame.multiple !== null || frame.event !== null || !canBeEffected(frame.core))
    return frame;
  const { plain } = scene.prospect;
  const behind = plain.slice(frame.cue.end, frame.cue.end + FROM_CUE);
  const found = EFFECT.exec(behind);
  if (!found || AS_CAUSE.test(behind.slice(0, found.index))) return frame;
  const at = frame.cue.end + found.index;
  const mention = frame.inherited || frame.mention === null ? null : local(scene, frame.mention);
  const isUpon = mention !== null && mention.start > at && UPON.test(plain.slice(at + found[0].length, mention.start));
  return mention === null || isUpon ? { ...frame, metric: 'other', core: 'other' } : frame;
}
