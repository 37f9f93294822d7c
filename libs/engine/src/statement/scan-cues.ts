import type { Signs } from '../language/index.js';
import type { Cue, Plain } from './cue.js';
import type { CuePack } from './cue-pack.js';

/** Every cue word of a sentence, in order, before any is judged. */
export function scanCues(plain: Plain, pack: CuePack, signs: Signs): Cue[] {
  const cues: Cue[] = [];
  for (const hit of pack.scan.all(plain, signs)) {
    const meaning = pack.meanings.get(hit[0]);
    if (meaning) cues.push({ ...meaning, start: hit.index, end: hit.index + hit[0].length, words: hit[0] });
  }
  return cues;
}
