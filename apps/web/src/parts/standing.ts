import type { VerdictView } from '#contracts';
import type { TermSet } from '../words/use-terms.js';

/** Five families of verdicts: what they share is a colour and the shape of their icon. */
export type Tone = 'good' | 'bad' | 'open' | 'wait' | 'void';

export interface Standing {
  readonly tone: Tone;
  /** The word that says it, in its set of terms. */
  readonly set: TermSet;
  readonly word: string;
}

const GOOD = ['exceeded', 'met'];
const HALF = ['partially_met', 'met_late'];

type Judged = Pick<VerdictView, 'lifecycle' | 'result' | 'void'>;

/** How a claim stands, in one word: its result, else why it is void, else where it is in its life. */
export function standingOf({ lifecycle, result, void: reason }: Judged): Standing {
  if (result !== null) {
    const tone = GOOD.includes(result) ? 'good' : HALF.includes(result) ? 'wait' : 'bad';
    return { tone, set: 'result', word: result };
  }
  if (reason !== null) return { tone: 'void', set: 'void', word: reason };
  const tone = lifecycle === 'behind_pace' || lifecycle === 'due' ? 'wait' : lifecycle === 'void' ? 'void' : 'open';
  return { tone, set: 'lifecycle', word: lifecycle };
}
