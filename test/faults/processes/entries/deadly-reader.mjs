import { parentPort } from 'node:worker_threads';
import { answerTo } from '../../../../dist/apps/worker/src/reading/answer-to.js';

/** Reads as the product does, in a thread or in a process of its own, but dies of the word DEADLY and takes all along. */
function read(question) {
  if (question.input?.text.includes('DEADLY')) process.kill(process.pid, 'SIGKILL');
  return answerTo(question);
}

if (parentPort) parentPort.on('message', (question) => parentPort.postMessage(read(question)));
else process.once('message', (question) => process.send(read(question), () => process.disconnect()));
