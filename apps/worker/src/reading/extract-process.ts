import { answerTo } from './answer-to.js';
import type { Question } from './threaded-engine.js';

/** A process that reads one document: whatever that does to it, the worker lives on. It ends with the worker. */
process.once('disconnect', () => process.exit(0));
process.once('message', (question: Question) => {
  process.send?.(answerTo(question), () => process.disconnect());
});
