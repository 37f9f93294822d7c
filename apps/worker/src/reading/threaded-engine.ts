import { projectRoot } from '#config';
import {
  Problem,
  type CompanyProfile,
  type Corpus,
  type DocumentInput,
  type Extraction,
  type IsoDate,
  type Ledger,
  type Passages,
  type ProblemCode,
  type Proposed,
} from '#engine';
import { RuleEngine, type ExtractExtras } from '#usecases';
import type { OnApplicationShutdown } from '@nestjs/common';
import { APART, askApart } from './ask-apart.js';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

export type Question = ReadingQuestion | LedgerQuestion;

interface ReadingQuestion {
  readonly input: DocumentInput;
  readonly profile: CompanyProfile;
  readonly proposed?: Proposed | null;
  /** In a process of its own. */
  readonly apart?: boolean;
  /** What to tell instead of the extraction. */
  readonly only?: 'passages';
}

interface LedgerQuestion {
  readonly corpus: Corpus;
  readonly profile: CompanyProfile;
  readonly asOf: IsoDate;
}

export interface Answer {
  readonly extraction?: Extraction;
  readonly ledger?: Ledger;
  readonly passages?: Passages;
  readonly problem?: { readonly code: ProblemCode; readonly message: string; readonly advice: string };
  readonly failure?: string;
}

/** Compiled, also where this file runs from its source: a thread loads JavaScript. */
const ENTRY = join(projectRoot(), 'dist/apps/worker/src/reading/extract-thread.js');
/** Far more than the longest call takes; what takes longer would hold up everybody else's documents. */
const LONGEST_READING_MS = 60_000;
/** Hundreds of documents take seconds; a company's lock is held meanwhile. */
const LONGEST_LEDGER_MS = 300_000;

/**
 * The engine at work in a thread of its own, one document or ledger at a time: a long one does not keep this process from
 * telling the queue that it is still at work.
 */
export class ThreadedEngine extends RuleEngine implements OnApplicationShutdown {
  private thread: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly longest = LONGEST_READING_MS,
    private readonly entry = ENTRY,
    private readonly apart = APART,
  ) {
    super();
  }

  /** As the engine's; also throws `Problem` `unreadable_file` where the reading takes too long. */
  override readonly extract = (
    input: DocumentInput,
    profile: CompanyProfile,
    { proposed, apart }: ExtractExtras = {},
  ): Promise<Extraction> => this.inTurn({ input, profile, proposed, apart }, ({ extraction }) => extraction);

  /** As the engine's; throws as `extract` does. */
  override readonly passagesOf = (input: DocumentInput, profile: CompanyProfile): Promise<Passages> =>
    this.inTurn({ input, profile, only: 'passages' }, ({ passages }) => passages);

  /** As the engine's. */
  override readonly buildLedger = (corpus: Corpus, profile: CompanyProfile, asOf: IsoDate): Promise<Ledger> =>
    this.inTurn({ corpus, profile, asOf }, ({ ledger }) => ledger);

  async onApplicationShutdown(): Promise<void> {
    await this.drop();
  }

  private inTurn<Told>(question: Question, told: (answer: Answer) => Told | undefined): Promise<Told> {
    const reading = this.last.then(async () => toldBy(await this.ask(question), told));
    this.last = reading.catch(() => undefined);
    return reading;
  }

  private async ask(question: Question): Promise<Answer> {
    if ('apart' in question && question.apart)
      return askApart(question, this.longest, () => tooLong(this.longest), this.apart);
    const thread = (this.thread ??= start(this.entry));
    const answer =
      'corpus' in question
        ? answerOf(thread, LONGEST_LEDGER_MS, ledgerTooLong)
        : answerOf(thread, this.longest, tooLong);
    thread.postMessage(question);
    try {
      return await answer;
    } catch (error) {
      await this.drop();
      throw error;
    }
  }

  private async drop(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }
}

/** An error of a thread that nobody waits for is no reason to end this process. */
function start(entry: string): Worker {
  return new Worker(entry).on('error', () => undefined);
}

/** Throws where the thread dies (`Error`) or takes too long (`tooLong`); it is of no use then. */
function answerOf(thread: Worker, longest: number, tooLong: (longest: number) => Error): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => fail(tooLong(longest)), longest);
    const died = (code: number): void => fail(new Error(`The reading thread ended with code ${code}.`));
    const settle = (): void => {
      clearTimeout(timer);
      thread.off('message', take).off('error', fail).off('exit', died);
    };
    const take = (answer: Answer): void => (settle(), resolve(answer));
    const fail = (error: unknown): void => (settle(), reject(error));
    thread.on('message', take).on('error', fail).on('exit', died);
  });
}

function toldBy<Told>(answer: Answer, told: (answer: Answer) => Told | undefined): Told {
  const { problem, failure } = answer;
  const wanted = told(answer);
  if (wanted !== undefined) return wanted;
  if (problem) throw new Problem(problem.code, problem.message, problem.advice);
  throw new Error(failure);
}

function tooLong(longest: number): Problem {
  const message = `Reading the document took longer than ${longest / 1000} s.`;
  return new Problem('unreadable_file', message, 'Send it in parts, or as plain text with lines of a usual length.');
}

/** No fault of a document's: the job is tried again, and then given up in sight of its owner. */
function ledgerTooLong(longest: number): Error {
  return new Error(`Making the ledger took longer than ${longest / 1000} s.`);
}
