import { parentPort } from 'node:worker_threads';
import { answerTo } from './answer-to.js';
import type { Question } from './threaded-engine.js';

/** A thread that reads one document, or makes one ledger, after the other. */
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)));
