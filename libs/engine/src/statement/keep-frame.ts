import type { Frame } from './frame.js';
import { isAhead } from './find-prospect.js';
import type { Scene } from './scene.js';

/** Is there a name in the sentence (a product, a deal), besides its first word? */
const hasName = (text: string): boolean => /[^\x00-\x7f]\s?[A-Z]|(?<=[a-z,0-9)] )[A-Z][A-Za-z0-9]+/.test(text);

/** A period ahead, or one that can be read so (二季度 said after the year's last quarter). */
const hasHorizon = (scene: Scene): boolean =>
  scene.prospect.reading.periods.some(
    ({ tense, window, candidates }) =>
      tense === 'future' || tense === 'current' || candidates.some(({ end }) => end > (window.end ?? end)),
  );

const namesBusiness = (scene: Scene): boolean =>
  scene.prospect.reading.segments.some(({ segment }) => segment !== 'group');

/** "... will be about $40 million": the number is what the cue leads to. */
const isGoverned = (frame: Frame, scene: Scene): boolean => {
  const at = (frame.quantity?.start ?? Number.POSITIVE_INFINITY) - scene.prospect.reading.sentence.start;
  return frame.quantity?.kind === 'money' && at >= frame.cue.end && at - frame.cue.end < 30;
};

/** Would somebody be able to say later whether it came true? */
function isChecked(frame: Frame, scene: Scene): boolean {
  if (frame.quantity || frame.multiple) return true;
  if (frame.metric === 'strategy')
    return hasName(scene.prospect.reading.text) || scene.prospect.reading.segments.length > 0;
  if (frame.event) return hasHorizon(scene) || hasName(scene.prospect.reading.text) || frame.cue.force === 'firm';
  if (frame.inherited) return frame.cue.force === 'firm' || hasHorizon(scene) || namesBusiness(scene);
  return true;
}

/** A feeling said after the promise ("..., of that we are confident") takes nothing from it. */
function isFeeling(frame: Frame, { prospect: { pack, plain, clauses } }: Scene): boolean {
  const clause = clauses.find((c) => frame.cue.start >= c.start && frame.cue.start < c.end);
  return pack.sentiment.test(plain.slice(0, clause?.end));
}

/** Feelings need a number, an event or a movement that is firmly promised or dated. */
const isOnlyFelt = (frame: Frame, scene: Scene, ahead: boolean): boolean =>
  !frame.quantity &&
  !frame.multiple &&
  !frame.event &&
  !(frame.motion && (frame.cue.force === 'firm' || ahead)) &&
  isFeeling(frame, scene);

/** Why a frame is none that can be followed. */
export type FrameRefusal =
  | 'faint_without_period'
  | 'faint_and_inherited'
  | 'faint_feeling'
  | 'only_felt'
  | 'unnamed_metric'
  | 'nothing_to_check';

/**
 * Why a frame is not kept, or null where it can be followed. Faint cues need a period ahead; feelings ("confident",
 * "excited") need a number or a firm promise; what hangs on the sentences before needs a firm cue.
 */
export function frameRefusal(frame: Frame, scene: Scene): FrameRefusal | null {
  const faint = frame.cue.force === 'faint';
  const ahead = scene.prospect.reading.periods.some(isAhead);
  if (faint && !ahead) return 'faint_without_period';
  if (faint && frame.inherited && !frame.multiple && !frame.named) return 'faint_and_inherited';
  if (faint && !frame.quantity && !frame.event && isFeeling(frame, scene)) return 'faint_feeling';
  if (isOnlyFelt(frame, scene, ahead)) return 'only_felt';
  if (frame.core === 'other' && frame.cue.force !== 'firm' && !isGoverned(frame, scene)) return 'unnamed_metric';
  return isChecked(frame, scene) ? null : 'nothing_to_check';
}
