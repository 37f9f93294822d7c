import { watch } from '../language/index.js';
import type { PeriodMention, Reading, SentenceReading } from '../model/index.js';
import { findPeriods } from '../period/index.js';

const OUTLOOK = watch(/\b(?:outlook|guidance|forecast)\b|展望|指引|财测|財測/);

/**
 * The period that a sentence announces an outlook for, though it promises nothing itself ("Turning to our outlook for
 * the June quarter"). Read from the text also where the sentence is safe-harbour wording, which no finder has read.
 */
export function announcedPeriod(sentence: SentenceReading, { document, profile }: Reading): PeriodMention | null {
  if (!OUTLOOK.test(sentence.lower, sentence.signs)) return null;
  const { period, eventDate } = document.head;
  const periods =
    sentence.sentence.kind === 'boilerplate'
      ? findPeriods(document.text, sentence.sentence, { calendar: profile.calendar, period, eventDate })
      : sentence.periods;
  return periods.find((p) => (p.tense === 'future' || p.tense === 'current') && p.granularity !== 'open') ?? null;
}
