import type { PeriodMention, SentenceReading, Span } from '../model/index.js';
import { acceptCue } from './accept-cue.js';
import type { Cue, Plain } from './cue.js';
import { cuePackOf, type CuePack } from './cue-pack.js';
import { scanCues } from './scan-cues.js';
import { splitClauses } from './split-clauses.js';

/** The part of one sentence that speaks of what is to come. Offsets are into the sentence. */
export interface Prospect {
  readonly reading: SentenceReading;
  readonly plain: Plain;
  readonly pack: CuePack;
  readonly cues: readonly Cue[];
  /** Clauses that belong to it, in order; clauses that report stand between them where they are missing. */
  readonly clauses: readonly Span[];
  /** Did the sentence hold clauses that report? */
  readonly mixed: boolean;
}

/** A period that lies ahead, or the end of the running one ("later this year"). */
export const isAhead = (period: PeriodMention): boolean =>
  period.tense === 'future' ||
  (period.tense === 'current' && (period.relation === 'by' || /later|rest|remain|half|end|底|末/.test(period.raw.toLowerCase())));

const within = (span: Span, clause: Span): boolean => span.start >= clause.start && span.start < clause.end;

type ClauseKind = 'ahead' | 'past' | 'open';

/** What would have been, what was said before, what is refused: none of it is a promise. */
const isBarred = (text: string, pack: CuePack): boolean =>
  pack.counterfactual.test(text) || pack.reported.test(text) || pack.refusal.test(text);

/** A Chinese condition contrary to fact stands in a clause of its own and governs the next. */
const isContraryToFact = (plain: Plain, pack: CuePack, reading: SentenceReading, cues: readonly Cue[]): boolean =>
  reading.sentence.language !== 'en' &&
  pack.counterfactual.test(plain) &&
  !cues.some((cue) => cue.force === 'firm' && cue.modality === 'expectation');

function kindOf(clause: Span, cues: readonly Cue[], prospect: { plain: Plain; pack: CuePack }): ClauseKind {
  const text = prospect.plain.slice(clause.start, clause.end);
  if (isBarred(text, prospect.pack)) return 'past';
  const own = cues.filter((cue) => within(cue, clause));
  if (own.some((cue) => cue.force !== 'faint')) return 'ahead';
  if (prospect.pack.pastVerb.test(text)) return 'past';
  return own.length > 0 ? 'ahead' : 'open';
}

/** A fragment without a verb of its own goes with the clause before it, at the start of the sentence with the one behind. */
function settle(kinds: readonly ClauseKind[]): ClauseKind[] {
  const settled: ClauseKind[] = [];
  for (const kind of kinds) settled.push(kind === 'open' ? (settled.at(-1) ?? 'open') : kind);
  const first = settled.find((kind) => kind !== 'open') ?? 'open';
  return settled.map((kind) => (kind === 'open' ? first : kind));
}

/** Faint words ("we see", "going forward") speak of the future only beside firmer ones or a period ahead. */
function standingCues(cues: readonly Cue[], reading: SentenceReading): readonly Cue[] {
  if (cues.some((cue) => cue.force !== 'faint')) return cues;
  return reading.periods.some((period) => period.tense === 'future' || period.tense === 'current') ? cues : [];
}

/** A sentence in the present tense about a period ahead ("Q4 is down seasonally") needs no cue word. */
const presentAhead = (reading: SentenceReading): Cue[] =>
  reading.periods.filter(isAhead).slice(0, 1).map((period) => ({
    start: period.start - reading.sentence.start,
    end: period.end - reading.sentence.start,
    words: '',
    modality: 'expectation',
    force: 'faint',
  }));

const straight = (text: string): Plain => (text.includes('\u2019') ? text.replaceAll('\u2019', "'") : text);

/** Inside an outlook a sentence goes on without a cue of its own: "This is based on ...", "This also assumes ...". */
const continuation = (plain: Plain, pack: CuePack): Cue[] => {
  const opening = pack.continuation.exec(plain);
  return opening && !pack.pastVerb.test(plain)
    ? [{ start: 0, end: opening[0].length, words: opening[0], modality: 'expectation', force: 'firm' }]
    : [];
};

/**
 * What of this sentence looks ahead, or null. Says nothing yet about who speaks and whether there is anything to check.
 * `inOutlook` tells that the sentence before it guided.
 */
export function findProspect(reading: SentenceReading, inOutlook = false): Prospect | null {
  const pack = cuePackOf(reading.sentence.language);
  const plain = straight(reading.lower);
  const accepted = scanCues(plain, pack).filter((cue) => acceptCue(cue, plain, pack));
  const standing = standingCues(accepted, reading);
  const carried = inOutlook && !standing.some((cue) => cue.force !== 'faint') ? continuation(plain, pack) : [];
  const own = standing.length > 0 ? standing : presentAhead(reading);
  const cues = carried.length > 0 ? carried : own;
  if (cues.length === 0 || isContraryToFact(plain, pack, reading, cues)) return null;
  const all = splitClauses(plain, reading.sentence.language);
  const kinds = settle(all.map((clause) => kindOf(clause, cues, { plain, pack })));
  const clauses = all.filter((_, index) => kinds[index] === 'ahead');
  if (clauses.length === 0) return null;
  return { reading, plain, pack, cues: cues.filter((cue) => clauses.some((c) => within(cue, c))), clauses, mixed: clauses.length < all.length };
}
