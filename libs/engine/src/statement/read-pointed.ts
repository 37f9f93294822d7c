import type {
  Language,
  Modality,
  PeriodMention,
  Quantity,
  Reading,
  SentenceReading,
  Span,
  Statement,
} from '../model/index.js';
import { fits } from './bind-quantities.js';
import { choosePeriod } from './choose-horizon.js';
import { chooseSegments } from './choose-segments.js';
import { correctCurrency } from './correct-currency.js';
import type { Cue } from './cue.js';
import { cuePackOf } from './cue-pack.js';
import { findProspect, isAhead, isBarred, type Prospect } from './find-prospect.js';
import { UNSAID, type Frame } from './frame.js';
import { frameRefusal } from './keep-frame.js';
import { makeStatements, type Due } from './make-statement.js';
import { motionAt } from './motion-of.js';
import { OutlookMemory } from './outlook-memory.js';
import { motionOf } from './propose-motions.js';
import { local, sceneOf, type Scene } from './scene.js';
import { settleSegments } from './settle-segments.js';
import { splitClauses } from './split-clauses.js';

/** What somebody outside the rules points at in a sentence: everything in it was found there. */
export interface Pointed {
  /** Whole clauses, document offsets. */
  readonly part: Span;
  readonly metric: { readonly metric: string; readonly core: string } | null;
  readonly segment: string | null;
  readonly quantity: Quantity | null;
  readonly period: PeriodMention | null;
  /** Counts only where the sentence has no cue of its own. */
  readonly modality: Modality;
}

/** Clauses of a sentence that hold a stretch of it, from the first to the last; document offsets. */
export function clausesAround({ sentence, lower }: SentenceReading, { start, end }: Span): Span {
  const touched = splitClauses(lower, sentence.language).filter(
    (clause) => sentence.start + clause.start < end && sentence.start + clause.end > start,
  );
  return {
    start: sentence.start + (touched[0]?.start ?? start - sentence.start),
    end: sentence.start + (touched.at(-1)?.end ?? end - sentence.start),
  };
}

/** A sentence without a cue of its own is taken to expect, unless its verb speaks of the past or refuses. */
function withoutCue(sentence: SentenceReading, part: Span, modality: Modality): Prospect | null {
  const pack = cuePackOf(sentence.sentence.language);
  const clause = { start: part.start - sentence.sentence.start, end: part.end - sentence.sentence.start };
  const text = sentence.lower.slice(clause.start, clause.end);
  if (pack.pastVerb.test(text, sentence.signs) || isBarred(text, text.length, pack, sentence.signs)) return null;
  // Nobody is bound by a promise that no word of the sentence makes.
  const milder = modality === 'commitment' ? 'expectation' : modality;
  const cue: Cue = { ...clause, words: '', modality: milder, force: 'plain' };
  return { reading: sentence, plain: sentence.lower, pack, cues: [cue], clauses: [clause], mixed: false };
}

/** Without a word of promise or forecast only a time ahead tells that something is to come. */
const namesTimeAhead = ({ periods }: SentenceReading, part: Span): boolean =>
  periods.some((period) => period.start >= part.start && period.end <= part.end && isAhead(period));

const touches = (prospect: Prospect, part: Span): boolean =>
  prospect.clauses.some(
    ({ start, end }) =>
      prospect.reading.sentence.start + start < part.end && prospect.reading.sentence.start + end > part.start,
  );

function frameOf({ part, metric, quantity, segment }: Pointed, scene: Scene): Frame {
  const within = ({ start, end }: Span): boolean => start >= part.start && end <= part.end;
  const mention = scene.prospect.reading.metrics.find((m) => within(m) && m.metric === metric?.metric) ?? null;
  const place = mention ?? quantity ?? part;
  const own = local(scene, part);
  const motions = scene.motions.filter((motion) => motion.start >= own.start && motion.end <= own.end);
  const chosen = chooseSegments(place, mention, scene.prospect);
  const cue =
    scene.prospect.cues.find(({ start, end }) => start >= own.start && end <= own.end) ?? scene.prospect.cues[0]!;
  return {
    ...UNSAID,
    place: { start: place.start, end: place.end },
    metric: metric?.metric ?? 'other',
    core: metric?.core ?? 'other',
    mention,
    quantity,
    motion: mention && !quantity ? motionOf(mention, scene) : (motionAt(motions, local(scene, place))?.motion ?? null),
    ...(segment ? { segments: [segment], named: true } : { ...chosen, segments: chosen.segments.slice(0, 1) }),
    cue,
    inherited: mention === null && metric !== null,
  };
}

/** Numbers that the rules take for dates, bases of comparisons or figures of the past are not promised. */
const isPromised = (quantity: Quantity, scene: Scene): boolean =>
  scene.bonds.some(({ quantity: { start, end } }) => start <= quantity.start && end >= quantity.end);

/** Why what was pointed at is no statement. */
export type PointedRefusal =
  | 'speaks_of_the_past'
  | 'nothing_ahead'
  | 'number_is_not_promised'
  | 'number_of_another_kind'
  | 'date_is_not_ahead'
  | 'nothing_to_check';

/**
 * Reads what somebody points at as a statement, by the rules' own code: what is promised, how much, by when and how
 * firmly is what the engine reads there. A string tells why it is none. The sentence must be one that may hold a
 * statement; the id is left empty.
 */
export function readPointed(pointed: Pointed, sentence: SentenceReading, reading: Reading): Statement | PointedRefusal {
  const own: SentenceReading = { ...sentence, trace: undefined };
  const found = findProspect(own);
  const hasCue = found !== null && touches(found, pointed.part);
  if (!hasCue && !namesTimeAhead(own, pointed.part)) return 'nothing_ahead';
  const prospect = hasCue ? found : withoutCue(own, pointed.part, pointed.modality);
  if (!prospect) return 'speaks_of_the_past';
  const scene = sceneOf(prospect);
  if (pointed.quantity && !isPromised(pointed.quantity, scene)) return 'number_is_not_promised';
  const frame = settleSegments(frameOf(pointed, scene), scene, new OutlookMemory());
  if (frame.quantity && frame.core !== 'other' && !fits({ core: frame.core, start: frame.place.start }, frame.quantity))
    return 'number_of_another_kind';
  if (frameRefusal(frame, scene) !== null || (!frame.quantity && !frame.motion && frame.core === 'other'))
    return 'nothing_to_check';
  const due = dueOf(pointed, frame, scene, reading);
  if (due === null) return 'date_is_not_ahead';
  const statement = makeStatements(
    frame,
    scene,
    due,
    quoteOf(pointed.part, sentence.sentence.language, reading),
    reading,
  )[0];
  return statement ? correctCurrency(statement, reading) : 'nothing_to_check';
}

function dueOf({ period }: Pointed, frame: Frame, { prospect }: Scene, reading: Reading): Due | null {
  if (!period) return { period: choosePeriod(frame.place, prospect, reading), carried: false };
  return period.tense === 'future' || period.tense === 'current' ? { period, carried: false } : null;
}

function quoteOf({ start, end }: Span, lang: Language, { document }: Reading) {
  return { quote: document.text.slice(start, end), start, end, lang };
}
