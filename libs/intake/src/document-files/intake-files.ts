import type { DocumentOrigin, DocumentReading, TurnView } from '#contracts';
import { Problem, type CompanyProfile, type DocumentInput, type SentenceAccount } from '#engine';
import type { Outbound } from '#outbound';
import { DocumentFiles, type IncomingFile, type OpenedFile } from '#usecases';
import { rm } from 'node:fs/promises';
import { INTAKE_LIMITS, type IntakeLimits } from '../documents/limits.js';
import type { ParsingAnswer, ToldProblem } from '../sandbox/messages.js';
import { ParserPool, PROCESS_LIMITS } from '../sandbox/parser-pool.js';
import type { ProcessLimits } from '../sandbox/parsing-child.js';
import { fetchFile } from './fetch-file.js';
import { KnownCompanies } from './known-companies.js';
import { spool } from './spool.js';

export interface IntakeOptions {
  /** Folder of the company profiles. */
  readonly profiles: string;
  /** Ways out for addresses that others name; without them none is fetched. */
  readonly outbound?: Outbound;
  readonly limits?: Partial<IntakeLimits>;
  /** What one file may cost its parsing process. */
  readonly process?: Partial<ProcessLimits>;
}

/** Files made plain in processes of their own, a few at a time. */
export class IntakeFiles extends DocumentFiles {
  private readonly limits: IntakeLimits;
  private readonly pool: ParserPool;
  private readonly companies: KnownCompanies;

  constructor(private readonly options: IntakeOptions) {
    super();
    this.limits = { ...INTAKE_LIMITS, ...options.limits };
    this.pool = new ParserPool({ ...PROCESS_LIMITS, ...options.process });
    this.companies = new KnownCompanies(options.profiles);
  }

  override async open(file: IncomingFile): Promise<OpenedFile> {
    return this.parse(file, null);
  }

  override async fetch(address: string): Promise<OpenedFile> {
    const { file, address: last } = await fetchFile(this.options.outbound, address, this.limits.bytes);
    return this.parse(file, last);
  }

  override async read(
    input: DocumentInput,
    profile: CompanyProfile,
    emptyPages: number,
  ): Promise<{ reading: DocumentReading; problem: Problem | null }> {
    const answer = unrefused(await this.pool.ask({ input, profile, emptyPages }));
    if (!('reading' in answer)) throw new Error('The parsing process gives another answer than was asked for.');
    return { reading: answer.reading, problem: answer.problem && problemOf(answer.problem) };
  }

  override async turns(input: DocumentInput, profile: CompanyProfile): Promise<readonly TurnView[]> {
    const answer = unrefused(await this.pool.ask({ turnsOf: input, profile }));
    if (!('turns' in answer)) throw new Error('The parsing process gives another answer than was asked for.');
    return answer.turns;
  }

  override async explain(input: DocumentInput, profile: CompanyProfile, at: number): Promise<SentenceAccount | null> {
    const answer = unrefused(await this.pool.ask({ explain: input, profile, at }));
    if (!('explained' in answer)) throw new Error('The parsing process gives another answer than was asked for.');
    return answer.explained;
  }

  override companiesIn(text: string): Promise<readonly string[]> {
    return this.companies.namedIn(text);
  }

  override hasProfile(company: string): Promise<boolean> {
    return this.companies.has(company);
  }

  /** Ends the parsing processes and the way out. Nest calls it as the application ends. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.pool.close(), this.options.outbound?.close()]);
  }

  private async parse({ bytes, name, contentType }: IncomingFile, address: string | null): Promise<OpenedFile> {
    const spooled = await spool(bytes, this.pool.folder, this.limits.bytes);
    const { path, ...file } = spooled;
    try {
      const answer = unrefused(await this.pool.ask({ path, hints: { name, contentType }, limits: this.limits }));
      if (!('document' in answer)) throw new Error('The parsing process gives another answer than was asked for.');
      const { text, form, encoding, pages, emptyPages, notes } = answer.document;
      const origin: DocumentOrigin = { form, encoding, ...file, pages: pages || null, emptyPages, notes, address };
      return { text, origin, name: name ?? null };
    } finally {
      await rm(path, { force: true });
    }
  }
}

/** Throws the `Problem` that the process told. */
function unrefused(answer: ParsingAnswer): Exclude<ParsingAnswer, { refused: ToldProblem }> {
  if ('refused' in answer) throw problemOf(answer.refused);
  return answer;
}

const problemOf = ({ code, message, advice }: ToldProblem): Problem => new Problem(code, message, advice);
