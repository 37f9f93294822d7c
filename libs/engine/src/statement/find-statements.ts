import type { Reading, SentenceReading, Statement, TraceSink } from '../model/index.js';
import { announcedPeriod } from './announced-period.js';
import { correctCurrency } from './correct-currency.js';
import { dropRepeats } from './drop-repeats.js';
import { findProspect } from './find-prospect.js';
import { findWithdrawal } from './find-withdrawal.js';
import { frameRefusal } from './keep-frame.js';
import { inWords, type Frame } from './frame.js';
import { dueOf, makeStatements, type Due } from './make-statement.js';
import { markRestatements } from './mark-restatements.js';
import { OutlookMemory } from './outlook-memory.js';
import { proposeFrames } from './propose-frames.js';
import { quotesOf } from './quote-of.js';
import { sceneOf, type Scene } from './scene.js';
import { silence } from './select-sentences.js';
import { settleEffect } from './settle-effect.js';
import { settleSegments } from './settle-segments.js';

/** All that one sentence promises. The memory carries the period of a running outlook from sentence to sentence. */
function readSentence(sentence: SentenceReading, reading: Reading, memory: OutlookMemory): Statement[] {
  const withdrawal = findWithdrawal(sentence, reading.document.head);
  if (withdrawal) {
    sentence.trace?.note('proposed', 'findWithdrawal', null, withdrawal.frames.map(inWords).join('; '));
    return statementsOf(withdrawal.frames, withdrawal.scene, reading, memory);
  }
  const prospect = findProspect(sentence, memory.follows(sentence));
  if (!prospect) return [];
  const scene = sceneOf(prospect, reading.profile);
  const frames = proposeFrames(scene)
    .filter((frame) => isKept(frame, scene))
    .map((frame) => settleSegments(settleEffect(frame, scene), scene, memory))
    .map((frame) => memory.numbers.named(frame));
  // "Royalties are not expected to matter": guides on, though nothing of it can be followed.
  if (frames.length === 0 && prospect.cues[0]?.force === 'firm' && memory.recall(sentence)) memory.goOn(sentence);
  return statementsOf(frames, scene, reading, memory);
}

function isKept(frame: Frame, scene: Scene): boolean {
  const refusal = frameRefusal(frame, scene);
  if (refusal !== null) scene.prospect.reading.trace?.note('refused', refusal, frame.place, inWords(frame));
  return refusal === null;
}

/** The statements of one sentence; none of one that may hold none. */
function readIfSpoken(sentence: SentenceReading, reading: Reading, memory: OutlookMemory): Statement[] {
  const why = silence(sentence);
  if (why === null) return readSentence(sentence, reading, memory);
  sentence.trace?.note('refused', `silence:${why}`, null);
  return [];
}

function statementsOf(frames: readonly Frame[], scene: Scene, reading: Reading, memory: OutlookMemory): Statement[] {
  const sentence = scene.prospect.reading;
  // All of a sentence is dated before any of it is remembered, so that its frames do not elaborate each other.
  const dated = frames.map((frame) => ({ frame, due: dueOf(frame, scene, memory, reading) }));
  for (const { frame, due } of dated) rememberFrame(frame, due, sentence, memory);
  memory.noteMarket(
    sentence,
    frames.some(({ segments }) => segments.includes('industry')),
  );
  const quotes = quotesOf(frames, scene);
  return dated.flatMap(({ frame, due }, at) => {
    const statements = makeStatements(frame, scene, due, quotes[at]!, reading);
    for (const statement of statements) sentence.trace?.made(statement, 'makeStatements', statement);
    return statements;
  });
}

function rememberFrame(frame: Frame, due: Due, sentence: SentenceReading, memory: OutlookMemory): void {
  const isOfWhole = frame.quantity !== null && frame.segments.includes('group');
  memory.numbers.note(frame);
  // The day of an event dates nothing else, nor does guidance that is gone.
  if (frame.period) memory.goOn(sentence);
  else if (frame.event !== null && frame.metric !== 'profitability' && due.period?.relation === 'by')
    memory.goOn(sentence);
  else if (due.period) memory.remember(sentence, due.period, isOfWhole, frame.metric);
  else memory.goOn(sentence);
}

/**
 * Every forward-looking statement by management, in the order of the text.
 *
 * Who speaks and what kind of sentence it is come first, for they are cheapest and rule out most; then cues and tense,
 * which need words only; then frames, which need the mentions; grading needs the frame. Currency, repeats and
 * restatements are last because they look at the whole document.
 */
export function findStatements(reading: Reading, trace?: TraceSink): Statement[] {
  trace?.begin('statement');
  const memory = new OutlookMemory();
  const { period, eventDate } = reading.document.head;
  const time = { calendar: reading.profile.calendar, period, eventDate };
  const read = reading.sentences.flatMap((sentence) => {
    memory.asked.hear(sentence, time);
    const statements = readIfSpoken(sentence, reading, memory);
    memory.asked.settle(sentence);
    const announced = statements.length === 0 ? announcedPeriod(sentence, reading) : null;
    if (announced) memory.announce(sentence, announced);
    return statements;
  });
  const kept = dropRepeats(read);
  trace?.settle(new Map(kept.map((statement, at) => [statement, `s${at + 1}`])), 'dropRepeats');
  const checked = kept.map((statement) => correctCurrency(statement, reading));
  const numbered = checked.map((statement, index) => ({ ...statement, id: `s${index + 1}` }));
  return markRestatements(numbered);
}
