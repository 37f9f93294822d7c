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

/** What is not ruled out is a hint that can be followed. */
const HINT = /rul(?:e|ing) out|不排除/;

/** Would somebody be able to say later whether it came true? */
function isChecked(frame: Frame, scene: Scene): boolean {
  if (frame.quantity || frame.multiple) return true;
  if (frame.metric === 'strategy')
    return hasName(scene.prospect.reading.text) || scene.prospect.reading.segments.length > 0;
  if (frame.event && HINT.test(frame.cue.words)) return true;
  if (frame.event) return hasHorizon(scene) || hasName(scene.prospect.reading.text) || frame.cue.force === 'firm';
  if (frame.inherited)
    return frame.pointsBack === true || frame.cue.force === 'firm' || hasHorizon(scene) || namesBusiness(scene);
  return true;
}

/** "Confident that we will grow": a forecast with a feeling before it. */
const SURE_THAT =
  /\bconfiden(?:t|ce)\s(?:(?:that )?(?:we|our|it|this|they|the)\b|about (?:reaching|achieving|meeting|delivering)|in (?:our ability|achieving|reaching|meeting|delivering))|(?:有信心|充满信心|充滿信心|坚信|堅信)(?=[^，,。]*(?:实现|實現|达成|達成|完成|达到|達到|增长|增長|成长|成長|提升|改善|超过|超過))/;

/** So near behind the cue a feeling is still the predicate: "will be excited to". */
const BESIDE = 16;

/** A feeling said after the promise ("..., of that we are confident") takes nothing from it. */
function isFeeling(frame: Frame, { prospect: { pack, plain, clauses, reading } }: Scene): boolean {
  const clause = clauses.find((c) => frame.cue.start >= c.start && frame.cue.start < c.end);
  if (frame.metric !== 'strategy' && SURE_THAT.test(plain.slice(0, clause?.end))) return false;
  // "Continue to invest in exciting initiatives" is no feeling: what is felt stands before the promise or right behind it.
  const end = frame.inherited ? clause?.end : Math.min(clause?.end ?? plain.length, frame.cue.end + BESIDE);
  return pack.sentiment.test(plain.slice(clause?.start ?? 0, end), reading.signs);
}

/** Feelings need a number, an event or a movement that is firmly promised or dated. */
const isOnlyFelt = (frame: Frame, scene: Scene, ahead: boolean): boolean =>
  !frame.quantity &&
  !frame.multiple &&
  !frame.event &&
  !(frame.motion && (frame.cue.force === 'firm' || ahead)) &&
  isFeeling(frame, scene);

/** "We see a decline of 5%": an outlook where it gives a number. */
const isSeen = (frame: Frame): boolean => frame.quantity !== null && /^(?:see|sees|seeing)$/.test(frame.cue.words);

const goesForward = ({ prospect: { cues } }: Scene): boolean =>
  cues.some(({ words }) =>
    /^(?:going forward|moving forward|over time|long-term|longer term|未来|未來|今后|今後)$/.test(words),
  );

/** What has no name needs a firm word, or a movement with a date, or a number that the cue leads to. */
const isUnnamed = (frame: Frame, scene: Scene, ahead: boolean): boolean =>
  frame.core === 'other' &&
  frame.cue.force !== 'firm' &&
  !(frame.motion !== null && frame.cue.force === 'plain' && (ahead || goesForward(scene))) &&
  !isGoverned(frame, scene);

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
  const { periods } = scene.prospect.reading;
  const ahead = periods.some(isAhead);
  const running = frame.quantity !== null && frame.cue.words !== '' && periods.some(({ tense }) => tense === 'current');
  if (faint && !ahead && !running) return 'faint_without_period';
  if (faint && frame.inherited && !frame.multiple && !frame.named && !frame.pointsBack && !isSeen(frame))
    return 'faint_and_inherited';
  if (faint && !frame.quantity && !frame.event && isFeeling(frame, scene)) return 'faint_feeling';
  if (isOnlyFelt(frame, scene, ahead)) return 'only_felt';
  if (isUnnamed(frame, scene, ahead)) return 'unnamed_metric';
  return isChecked(frame, scene) ? null : 'nothing_to_check';
}
