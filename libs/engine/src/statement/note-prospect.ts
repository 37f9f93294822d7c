import type { SentenceReading, Span } from '../model/index.js';
import type { Cue } from './cue.js';

/** A span of the sentence as offsets into the document. */
const inDocument = ({ sentence }: SentenceReading, { start, end }: Span): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
});

/** Writes down why nothing of the sentence looks ahead. */
export function nothingAhead({ trace }: SentenceReading, rule: string): null {
  trace?.note('refused', rule, null);
  return null;
}

/** Writes down the rule that stands against a cue, if one does; tells whether the cue counts. */
export function noteRefusal(refusal: string | null, cue: Cue, reading: SentenceReading): boolean {
  if (refusal !== null) reading.trace?.note('refused', `cueRefusal:${refusal}`, inDocument(reading, cue));
  return refusal === null;
}

/** Writes down the cues that count, and the rule that found them. */
export function noteCues(cues: readonly Cue[], rule: string, reading: SentenceReading): void {
  const { trace } = reading;
  if (trace)
    for (const cue of cues)
      trace.note('found', `cue:${rule}`, inDocument(reading, cue), `${cue.modality}, ${cue.force}`);
}

/** Writes down what each clause of the sentence was taken for. */
export function noteClauses(clauses: readonly Span[], kinds: readonly string[], reading: SentenceReading): void {
  const { trace } = reading;
  if (trace) clauses.forEach((clause, at) => trace.note('found', `clause:${kinds[at]}`, inDocument(reading, clause)));
}
