import { buildLedger, extract, passagesOf, Problem } from '#engine';
import type { Answer, Question } from './threaded-engine.js';

/** The engine's answer; what it throws is told as data, for classes do not cross over to another thread or process. */
export function answerTo(question: Question): Answer {
  try {
    if ('corpus' in question) return { ledger: buildLedger(question.corpus, question.profile, question.asOf) };
    const { input, profile, proposed, only } = question;
    if (only === 'passages') return { passages: passagesOf(input, profile) };
    return { extraction: extract(input, profile, { proposed }) };
  } catch (error) {
    if (!(error instanceof Problem)) return { failure: error instanceof Error ? error.message : String(error) };
    const { code, message, advice } = error;
    return { problem: { code, message, advice } };
  }
}
