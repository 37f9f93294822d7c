import type { PeriodMention, SentenceReading } from '../model/index.js';
import { NumbersBefore } from './numbers-before.js';
import { AskedPeriod } from './asked-period.js';
import { isSpending } from './metric-nature.js';

/** How many sentences may pass without the period being named again. */
const REACH = 3;

/**
 * The period that an outlook has announced ("For the third quarter, we expect ...") and that its next sentences mean
 * until another is named. Kept within one speaker's turn.
 */
export class OutlookMemory {
  /** What the last question was about. */
  readonly asked = new AskedPeriod();
  /** What the bounds promised before were of. */
  readonly numbers = new NumbersBefore();
  #period: PeriodMention | null = null;
  #sentence = 0;
  #utterance = -1;
  #paragraph = -1;
  #whole = false;
  #metric: string | null = null;
  #market = -1;

  /** Did the sentence right before this one guide? */
  follows(reading: SentenceReading): boolean {
    return reading.sentence.index - this.#sentence === 1 && reading.utterance.index === this.#utterance;
  }

  /** The announced period, if this sentence still belongs to it: in its paragraph, right behind it, or on its measure. */
  recall(reading: SentenceReading, metric: string | null = null): PeriodMention | null {
    const near = reading.sentence.index - this.#sentence <= REACH;
    const here =
      reading.sentence.paragraph === this.#paragraph || this.follows(reading) || (metric !== null && this.isOf(metric));
    return this.#period && near && here && reading.utterance.index === this.#utterance ? this.#period : null;
  }

  /** Called for a sentence that announces an outlook of the company for a period. */
  announce(reading: SentenceReading, period: PeriodMention): void {
    this.remember(reading, period, true);
  }

  /** Called for a sentence that guided without a period. */
  goOn(reading: SentenceReading): void {
    if (reading.utterance.index === this.#utterance) this.#sentence = reading.sentence.index;
  }

  /** Did the sentence right before promise something of the same measure, that this one may elaborate? */
  elaborates(reading: SentenceReading, metric: string): boolean {
    return this.follows(reading) && this.#metric === metric;
  }

  /** Was the announced period that of this measure? Money put to work is one measure whatever it is called. */
  isOf(metric: string): boolean {
    return this.#metric !== null && (this.#metric === metric || (isSpending(this.#metric) && isSpending(metric)));
  }

  /** Called for each sentence that guided: did it speak of a market? */
  noteMarket(reading: SentenceReading, isMarket: boolean): void {
    this.#market = isMarket ? reading.sentence.index : -1;
  }

  /** Did the sentence right before speak of a market? */
  followsMarket(reading: SentenceReading): boolean {
    return (
      this.#market >= 0 && reading.sentence.index - this.#market === 1 && reading.utterance.index === this.#utterance
    );
  }

  /** Is the running outlook that of the whole company? */
  isWhole(reading: SentenceReading): boolean {
    const near = reading.sentence.index - this.#sentence <= REACH && reading.utterance.index === this.#utterance;
    return this.#whole && this.#period !== null && near;
  }

  /** Called for each sentence that guided, with the period that it meant and whether it gave a number for the company. */
  remember(reading: SentenceReading, period: PeriodMention, whole: boolean, metric: string | null = null): void {
    this.#whole = whole || this.isWhole(reading);
    this.#metric = metric;
    this.#period = period;
    this.#sentence = reading.sentence.index;
    this.#utterance = reading.utterance.index;
    this.#paragraph = reading.sentence.paragraph;
  }
}
