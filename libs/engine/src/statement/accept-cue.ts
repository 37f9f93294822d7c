import type { Signs } from '../language/index.js';
import type { Cue, Plain } from './cue.js';
import type { CuePack, Guard } from './cue-pack.js';

/** How far around a cue its rules look: enough for a subject and an auxiliary, not for another clause. */
const REACH = 70;

function isBarred(guard: Guard, before: string, after: string, signs: Signs): boolean {
  const says = guard.before?.test(before, signs) || guard.after?.test(after, signs);
  return says === true && !guard.unlessBefore?.test(before) && !guard.unlessAfter?.test(after);
}

/** A word that needs another verb: that verb may be one of talking. */
const isAuxiliary = (cue: Cue): boolean =>
  / to$/.test(cue.words) ||
  (cue.force === 'plain' && (cue.modality === 'commitment' || /^(?:may|might|could|should)$/.test(cue.words)));

/**
 * The rule by which this cue does not speak of the future, or null where it does. It does not in "was expected", "as expected", "above our guidance" (past), nor where the
 * promise is only to talk ("we will now take questions").
 */
export function cueRefusal(cue: Cue, plain: Plain, pack: CuePack, signs: Signs): string | null {
  const before = plain.slice(Math.max(0, cue.start - REACH), cue.start);
  const after = plain.slice(cue.end, cue.end + REACH);
  const guard = pack.guardsOf(cue.words).find((one) => isBarred(one, before, after, signs));
  if (guard) return guard.name;
  return isAuxiliary(cue) && pack.housekeeping.test(after, signs) ? 'housekeeping' : null;
}
