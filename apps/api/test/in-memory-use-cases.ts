import { Readable } from 'node:stream';
import { Module, type DynamicModule } from '@nestjs/common';
import type { ClaimRow, DocumentView, JobView, Page, ObservationView, StatementView } from '#contracts';
import {
  AnswerOnce,
  CheckReadiness,
  FollowJob,
  ImportOutcomes,
  ListDue,
  PreviewDocument,
  ReadCorpus,
  ReadImports,
  ReadLedgers,
  ReadTurns,
  ExplainSentence,
  ReceiveDocument,
  Reextract,
  ReviewClaims,
  type BegunRequest,
  type ClaimFilter,
  type CompanyTimelineFilter,
  type ComparisonQuery,
  ExportView,
  type CompanyFilter,
  type ExportFile,
  type ExportQuery,
  type DocumentFilter,
  type ObservationFilter,
  type StatementFilter,
  type JobFilter,
  type JobProgress,
  type KeptAnswer,
  type RepeatableRequest,
  type ScorecardQuery,
  type TrackFilter,
  type VerdictFilter,
} from '#usecases';
import { ACCESS } from './in-memory-access.js';
import { claimTrack, companyDetail } from './sample-company.js';
import { comparison } from './sample-comparison.js';
import { Import, Imports, Preview, Receive } from './in-memory-intake.js';
import { Due, Reextractions, Reviews } from './in-memory-reviews.js';
import { known } from './known.js';
import { inMemoryFeeds } from './in-memory-feeds.js';
import { inMemoryAlerting } from './sample-alerting.js';
import * as reads from './sample-reads.js';
import { claimRow, evidence } from './sample-claim-rows.js';
import { explanation } from './sample-explanation.js';
import { turns } from './sample-turns.js';
import * as sample from './samples.js';

/** What the controllers asked for, and what readiness shall answer. */
export class Calls {
  uploads: object[] = [];
  imports: object[] = [];
  filters: object[] = [];
  decisions: (readonly [request: unknown, seen: readonly string[]])[] = [];
  queue: 'up' | 'down' = 'up';
  failure: Error | null = null;
}

const listed = { company: 'example', saidOn: '2025-07-30' };
const place = { start: 0, end: 4 };
class Corpus extends ReadCorpus {
  constructor(private readonly calls: Calls) {
    super();
  }
  companies = (filter: CompanyFilter = {}) =>
    this.calls.failure ? Promise.reject(this.calls.failure) : this.page(filter, sample.company);
  documents = (filter: DocumentFilter) => this.page<DocumentView>(filter, sample.document);
  document = (id: string) => known(id, sample.DOCUMENT_ID, sample.document);
  documentText = (id: string) => known(id, sample.DOCUMENT_ID, sample.TEXT);
  statements = (id: string) => known(id, sample.DOCUMENT_ID, [{ ...sample.statement, claims: [sample.CLAIM_ID] }]);
  observations = (id: string) => known(id, sample.DOCUMENT_ID, [sample.observation]);
  listStatements = (filter: StatementFilter) =>
    this.page<StatementView>(filter, {
      ...sample.statement,
      ...listed,
      highlights: { quote: [], translation: [place] },
    });
  listObservations = (filter: ObservationFilter) =>
    this.page<ObservationView>(filter, { ...sample.observation, ...listed });
  job = (id: string) => known(id, sample.job.id, sample.job);
  jobs = (filter: JobFilter) => this.page<JobView>(filter, sample.job);
  claims = (filter: ClaimFilter) =>
    this.page<ClaimRow>(filter, { ...claimRow, highlights: { summary: [], said: [place], happened: [] } });
  claim = (id: string) => known(id, sample.CLAIM_ID, sample.claim);
  timeline = (id: string) => known(id, sample.CLAIM_ID, sample.claim.timeline);
  evidence = (id: string) => known(id, sample.CLAIM_ID, evidence);

  private page<T>(filter: object, row: T): Promise<Page<T>> {
    this.calls.filters.push(filter);
    return Promise.resolve({ data: [row], next: null });
  }
}

class Turns extends ReadTurns {
  run = (id: string) => known(id, sample.DOCUMENT_ID, turns);
}

class Explaining extends ExplainSentence {
  run = (id: string) => known(id, sample.DOCUMENT_ID, explanation);
}

class Ledgers extends ReadLedgers {
  constructor(private readonly calls: Calls) {
    super();
  }
  company = (id: string) => known(id, 'example', companyDetail);
  tracks = (company: string, filter: TrackFilter) =>
    this.asked({ of: company, ...filter }, { data: [claimTrack], next: null });
  timeline = (company: string, filter: CompanyTimelineFilter) =>
    this.asked({ of: company, ...filter }, { data: [reads.timelineEntry, reads.report], next: null });
  comparison = (query: ComparisonQuery) => this.asked(query, comparison);
  scorecard = (query: ScorecardQuery) => this.asked(query, reads.scorecard);
  verdicts = (filter: VerdictFilter) => this.asked(filter, { data: [reads.verdictRow], next: null });

  private asked<T>(filter: object, answer: T): Promise<T> {
    this.calls.filters.push(filter);
    return Promise.resolve(answer);
  }
}

class Readiness extends CheckReadiness {
  constructor(private readonly calls: Calls) {
    super();
  }
  run() {
    return Promise.resolve({ database: 'up', queue: this.calls.queue } as const);
  }
}

class Following extends FollowJob {
  async run(id: string): Promise<JobProgress> {
    const job = await known(id, sample.job.id, sample.job);
    return (async function* () {
      yield { ...job, status: 'running' as const, stage: 'extract' as const, percent: 33, found: null };
      yield null;
      yield job;
    })();
  }
}

class Answers extends AnswerOnce {
  private readonly kept = new Map<string, { readonly requestHash: string; readonly answer: KeptAnswer }>();

  begin = ({ key }: RepeatableRequest): Promise<BegunRequest> => {
    const known = this.kept.get(key);
    if (known) return Promise.resolve({ kind: 'answered', ...known });
    const keep = (requestHash: string, answer: KeptAnswer) => {
      this.kept.set(key, { requestHash, answer });
      return Promise.resolve();
    };
    return Promise.resolve({ kind: 'first', keep, release: () => Promise.resolve() });
  };
}

class Exports extends ExportView {
  constructor(private readonly calls: Calls) {
    super();
  }
  run(query: ExportQuery): Promise<ExportFile> {
    this.calls.filters.push(query);
    if (this.calls.failure) return Promise.reject(this.calls.failure);
    const bytes = Readable.from([Buffer.from('{"claims":['), Buffer.from(']}')]);
    return Promise.resolve({ mediaType: 'application/json; charset=utf-8', name: 'claims.json', bytes });
  }
}

@Module({})
class InMemoryUseCases {}

/** The use cases over nothing but the samples; `calls` sees what they were asked. */
export function inMemoryUseCases(calls: Calls): DynamicModule {
  const providers = [
    ...ACCESS,
    { provide: ReceiveDocument, useValue: new Receive(calls) },
    { provide: PreviewDocument, useValue: new Preview(calls) },
    { provide: ReadCorpus, useValue: new Corpus(calls) },
    { provide: ReadTurns, useValue: new Turns() },
    { provide: ExplainSentence, useValue: new Explaining() },
    { provide: ImportOutcomes, useValue: new Import(calls) },
    { provide: ReadImports, useValue: new Imports(calls) },
    { provide: ReadLedgers, useValue: new Ledgers(calls) },
    { provide: ListDue, useValue: new Due(calls) },
    { provide: Reextract, useValue: new Reextractions() },
    { provide: ReviewClaims, useValue: new Reviews(calls) },
    { provide: FollowJob, useValue: new Following() },
    { provide: AnswerOnce, useValue: new Answers() },
    { provide: ExportView, useValue: new Exports(calls) },
    ...inMemoryFeeds(calls),
    ...inMemoryAlerting(calls),
    { provide: CheckReadiness, useValue: new Readiness(calls) },
  ];
  return { module: InMemoryUseCases, providers, exports: providers.map(({ provide }) => provide) };
}
