import type {
  Reading,
  RefusedProposal,
  SentenceTrace,
  Span,
  TraceSink,
  TraceStage,
  TraceVerb,
} from '../model/index.js';
import type { TraceStep } from './trace.js';

/** A step before the ids are known. */
type Note = Omit<TraceStep, 'text' | 'id'> & { readonly record: object | null };

const noteOf = (
  stage: TraceStage,
  did: Note['did'],
  rule: string,
  at: Span | null,
  detail: string | null,
  record: object | null,
): Note => ({ stage, did, rule, start: at?.start ?? null, end: at?.end ?? null, detail, record });

/** Keeps all that the rules write down while one document is read. For one `extract` only. */
export class TraceRecorder implements TraceSink {
  #stage: TraceStage = 'reading';
  #reading: Reading | null = null;
  #refusals: readonly RefusedProposal[] = [];
  readonly #notes: Note[][] = [];
  readonly #fates = new Map<object, { id: string | null; rule: string }>();

  /** What was read; null before `extract` has come to it. */
  get reading(): Reading | null {
    return this.#reading;
  }

  /** Proposals that were not taken. */
  get refusals(): readonly RefusedProposal[] {
    return this.#refusals;
  }

  begin(stage: TraceStage): void {
    this.#stage = stage;
  }

  open(sentence: number): SentenceTrace {
    const notes: Note[] = (this.#notes[sentence] = []);
    return {
      note: (did: TraceVerb, rule: string, at: Span | null, detail?: string) =>
        void notes.push(noteOf(this.#stage, did, rule, at, detail ?? null, null)),
      made: (record: object, rule: string, at: Span) =>
        void notes.push(noteOf(this.#stage, 'made', rule, at, null, record)),
    };
  }

  read(reading: Reading): void {
    this.#reading = reading;
  }

  settle(ids: ReadonlyMap<object, string>, rule: string): void {
    for (const { record, stage } of this.#notes.flat())
      if (record && stage === this.#stage) this.#fates.set(record, { id: ids.get(record) ?? null, rule });
  }

  refused(proposals: readonly RefusedProposal[]): void {
    this.#refusals = proposals;
  }

  /** What the rules did in a sentence, in the order in which they did it. */
  stepsOf(sentence: number, text: string): TraceStep[] {
    return (this.#notes[sentence] ?? []).map(({ record, ...note }) => {
      const quote = note.start === null || note.end === null ? null : text.slice(note.start, note.end);
      const fate = record ? this.#fates.get(record) : undefined;
      const dropped = fate?.id === null ? ({ did: 'dropped', rule: fate.rule } as const) : {};
      return { ...note, ...dropped, text: quote, id: fate?.id ?? null };
    });
  }
}
