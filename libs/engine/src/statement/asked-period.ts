import type { PeriodMention, SentenceReading } from '../model/index.js';
import { readAsFuture, type PeriodContext } from '../period/index.js';
import { cuePackOf } from './cue-pack.js';

/** How many sentences of an answer a question dates, and how many turns may stand between ("Thanks, I'll take that"). */
const SENTENCES = 3;
const TURNS = 2;

const isAskedFor = ({ tense, granularity, relation, window }: PeriodMention): boolean =>
  (tense === 'future' || tense === 'current') && granularity !== 'open' && relation !== 'since' && window.end !== null;

/** "Why did margins fall in the second quarter?" asks for the past one, "what about the second quarter?" for the coming one. */
const periodsAsked = (
  { lower, sentence, periods, signs }: SentenceReading,
  context: PeriodContext,
): readonly PeriodMention[] =>
  periods.length === 0 || cuePackOf(sentence.language).pastVerb.test(lower, signs)
    ? periods
    : periods.map((period) => readAsFuture(period, context));

/**
 * The one period ahead that an analyst asks about ("what about gross margin in Q4?"): the answer's first sentences mean
 * it where they speak of what was asked and name no other. An answer to several periods says itself which it means.
 */
export class AskedPeriod {
  #utterance = -1;
  #periods: PeriodMention[] = [];
  readonly #metrics = new Set<string>();
  #answer = -1;
  #first = 0;

  /** Called for each sentence of the document, in order. */
  hear(reading: SentenceReading, context: PeriodContext): void {
    const { sentence, utterance, metrics } = reading;
    if (utterance.speaker.role === 'analyst') {
      if (utterance.index !== this.#utterance) this.#begin(utterance.index);
      this.#periods.push(...periodsAsked(reading, context).filter(isAskedFor));
      for (const { metric } of metrics) this.#metrics.add(metric);
    } else if (utterance.index !== this.#answer) {
      this.#answer = utterance.index;
      this.#first = sentence.index;
    }
  }

  /** Called for each sentence of management that has been read: one that names a period of its own ends what was asked. */
  settle({ utterance, periods }: SentenceReading): void {
    if (utterance.speaker.role !== 'analyst' && periods.some(isAskedFor)) this.#utterance = -1;
  }

  #begin(utterance: number): void {
    this.#utterance = utterance;
    this.#periods = [];
    this.#metrics.clear();
  }

  /** The period asked about, if this sentence begins the answer and speaks of a measure asked about or of "it". */
  recall({ sentence, utterance }: SentenceReading, metric: string, isUnnamed: boolean): PeriodMention | null {
    const turns = utterance.index - this.#utterance;
    const isAnswer = this.#utterance >= 0 && turns > 0 && turns <= TURNS && sentence.index - this.#first < SENTENCES;
    if (!isAnswer || !(isUnnamed || this.#metrics.has(metric))) return null;
    const ends = new Set(this.#periods.map(({ window }) => window.end));
    return ends.size === 1 ? (this.#periods[0] ?? null) : null;
  }
}
