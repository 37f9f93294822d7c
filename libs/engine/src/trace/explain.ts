import type { CompanyProfile, DocumentInput, Extraction, Proposed, Reading, SentenceReading } from '../model/index.js';
import { extract } from '../pipeline.js';
import { mentionsOf } from './mentions-of.js';
import { outcomeOf } from './outcome-of.js';
import type { SentenceAccount, Trace } from './trace.js';
import { TraceRecorder } from './trace-recorder.js';

/**
 * Reads a document as `extract` does, by the same code, and tells how: for every sentence who speaks, what was read in
 * it, what each rule did, and what became of it. The extraction is the same, byte for byte. Throws as `extract` does.
 */
export function explain(
  input: DocumentInput,
  profile: CompanyProfile,
  proposed: Proposed | null = null,
): { extraction: Extraction; trace: Trace } {
  const recorder = new TraceRecorder();
  const extraction = extract(input, profile, { trace: recorder, proposed });
  const { reading } = recorder;
  const sentences = reading?.sentences.map((sentence) => accountOf(sentence, reading, recorder)) ?? [];
  const { refusals: refusedProposals } = recorder;
  return {
    extraction,
    trace: { schema: 'wordkept.trace/v1', document: extraction.document, sentences, refusedProposals },
  };
}

function accountOf(own: SentenceReading, { document }: Reading, recorder: TraceRecorder): SentenceAccount {
  const { sentence, utterance, context } = own;
  const steps = recorder.stepsOf(sentence.index, document.text);
  return {
    number: sentence.index + 1,
    start: sentence.start,
    end: sentence.end,
    text: own.text,
    lang: sentence.language,
    kind: sentence.kind,
    kindRule: sentence.kindRule,
    isQuestion: sentence.isQuestion,
    speaker: utterance.speaker,
    section: utterance.section,
    heading: utterance.heading,
    context: { segment: context.segment, metric: context.metric?.metric ?? null },
    basis: own.announcedBasis,
    read: mentionsOf(own, document.text),
    steps,
    outcome: outcomeOf(steps),
  };
}
