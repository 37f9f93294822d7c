import { buildLedger, extract, passagesOf, Problem } from '#engine';
import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from './threaded-engine.js';

/** A thread that reads one document, or makes one ledger, after the other; what it throws is told as data, for classes do not cross over. */
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)));

function answerTo(question: Question): Answer {
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
