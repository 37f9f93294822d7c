import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config';
import { Problem } from '#engine';
import { megabytes } from '../documents/refuse.js';
import type { ParsingAnswer, ParsingQuestion } from './messages.js';
import { residentBytes } from './resident-bytes.js';

/** What one question may cost a parsing process. */
export interface ProcessLimits {
  readonly milliseconds: number;
  /** Resident memory of the whole process. */
  readonly memoryBytes: number;
}

/** Compiled, also where this file runs from its source: a process loads JavaScript. */
const ENTRY = join(projectRoot(), 'dist/libs/intake/src/sandbox/parser-process.js');
const LOOK_EVERY_MS = 100;

/**
 * A process of its own that parses: without our environment, with a heap of its own, unable to write files or start
 * programs, and killed where a question takes too long or too much memory.
 */
export class ParsingChild {
  private readonly child: ChildProcess;
  private readonly ready: Promise<unknown>;

  /** `readable` is the only folder beside the program itself from which it may read. */
  constructor(
    private readonly limits: ProcessLimits,
    readable: string,
  ) {
    this.child = fork(ENTRY, [], {
      env: {},
      execArgv: [...fencedTo(readable), `--max-old-space-size=${heapMegabytes(limits)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // A process that dies is told to whoever waits for it; nobody else has to know.
    this.child.on('error', () => undefined);
    this.ready = Promise.race([once(this.child, 'message'), once(this.child, 'exit')]);
    this.ready.catch(() => undefined);
    this.setWaiting(false);
  }

  get isAlive(): boolean {
    return this.child.connected && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Throws `Problem` `too_costly` where it runs over a limit or the parser dies of the document. */
  async ask(question: ParsingQuestion): Promise<ParsingAnswer> {
    this.setWaiting(true);
    try {
      await this.ready;
      if (!this.isAlive) throw new Error('The parsing process does not start.');
      return await this.answerTo(question);
    } finally {
      this.setWaiting(false);
    }
  }

  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    // Whoever waits for its end must live to see it.
    this.setWaiting(true);
    this.child.kill('SIGKILL');
    await ended;
  }

  private answerTo(question: ParsingQuestion): Promise<ParsingAnswer> {
    const { child, limits } = this;
    return new Promise<ParsingAnswer>((resolve, reject) => {
      const fail = (error: Error): void => {
        settle();
        child.kill('SIGKILL');
        reject(error);
      };
      const timer = setTimeout(() => fail(tooLong(limits)), limits.milliseconds);
      const watch = setInterval(() => {
        if (residentBytes(child.pid) > limits.memoryBytes) fail(tooMuch(limits));
      }, LOOK_EVERY_MS);
      const died = (): void => fail(tooMuch(limits));
      const take = (answer: ParsingAnswer): void => (settle(), resolve(answer));
      const settle = (): void => {
        clearTimeout(timer);
        clearInterval(watch);
        child.off('message', take).off('exit', died);
      };
      child.on('message', take).on('exit', died);
      child.send(question, (error) => error && fail(error));
    });
  }

  /** One that idles keeps no program from ending. */
  private setWaiting(isWaiting: boolean): void {
    if (isWaiting) {
      this.child.ref();
      this.child.channel?.ref();
    } else {
      this.child.unref();
      this.child.channel?.unref();
    }
  }
}

/** Node's own fence around files, programs and threads, where this version has one. */
function fencedTo(readable: string): string[] {
  const flag = ['--permission', '--experimental-permission'].find((each) =>
    process.allowedNodeEnvironmentFlags.has(each),
  );
  if (flag === undefined) return [];
  const root = projectRoot();
  const own = ['dist', 'node_modules', 'package.json'].map((part) => join(root, part));
  const paths = [...own, readable].flatMap((path) => [path, realpathSync(path)]);
  return [flag, ...[...new Set(paths)].map((path) => `--allow-fs-read=${path.endsWith('.json') ? path : `${path}/*`}`)];
}

/** What is not heap (buffers, the program itself) needs room beside it. */
const heapMegabytes = ({ memoryBytes }: ProcessLimits): number => Math.floor((memoryBytes * 0.6) / 1024 / 1024);

const ADVICE = 'Send it in parts, or as plain text.';

function tooLong({ milliseconds }: ProcessLimits): Problem {
  return new Problem('too_costly', `Parsing the document took longer than ${milliseconds / 1000} s.`, ADVICE);
}

function tooMuch({ memoryBytes }: ProcessLimits): Problem {
  return new Problem('too_costly', `Parsing the document took more than ${megabytes(memoryBytes)} of memory.`, ADVICE);
}
