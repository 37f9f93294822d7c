import { projectRoot } from '#config';
import { ReaderEnded } from '#usecases';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Question } from './threaded-engine.js';

/** Compiled, also where this file runs from its source. */
export const APART = join(projectRoot(), 'dist/apps/worker/src/reading/extract-process.js');

/** Asks in a process of its own. Throws `ReaderEnded` where that ends without an answer, `tooLong` where it takes too long. */
export function askApart(question: Question, longest: number, tooLong: () => Error, entry = APART): Promise<Answer> {
  const child = fork(entry, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => (reject(tooLong()), child.kill('SIGKILL')), longest);
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new ReaderEnded(`The process that read the document ended (${signal ?? `code ${code}`}).`));
    });
    child.send(question, (error) => error && reject(error));
  });
}
