import { QueueModule } from '#queue';
import { StorageModule } from '#storage';
import {
  Clock,
  ImportOutcomes,
  LedgerStore,
  ReadCorpus,
  ReadImports,
  ReceiveDocument,
  UseCasesModule,
  type UseCasesOptions,
} from '#usecases';
import { startWorker, type RunningWorker } from '#worker';
import { companiesFolder, readConfig, requireDatabase, type ServiceConfig } from '#config';
import { FeedFiles, openDelivery, TableWriter } from '#delivery';
import { loadCompanyProfile, OutcomeFiles } from '#intake';
import type { DocumentUpload, ImportView, JobView } from '#contracts';
import { NestFactory } from '@nestjs/core';
import { Module, type INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { scopedContext } from './scoped-context.js';
import { testDatabase, type TestDatabase } from '../../support/test-database.js';
import { TODAY } from './calls.js';

/** A day that stands still, so that a ledger is the same whenever the test runs. */
export class FixedClock extends Clock {
  constructor(readonly day: string) {
    super();
  }
  override now(): Date {
    return new Date(`${this.day}T12:00:00Z`);
  }
}

/** Receivers of tests are on loopback. */
const SETTINGS = {
  LOG_LEVEL: 'fatal',
  WORDKEPT_OUTBOUND_ALLOW: '127.0.0.0/8',
  WORDKEPT_SECRET_KEY: 'a key of the tests, of no use elsewhere'.replaceAll(' ', '-'),
};

@Module({})
class FrontDoor {}

/** A file of figures as text. */
export type FigureUpload = Omit<Parameters<ImportOutcomes['run']>[0], 'bytes'> & { readonly file: string };

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(file);
}

export interface House {
  readonly config: ServiceConfig;
  readonly receive: ReceiveDocument;
  readonly read: ReadCorpus;
  readonly ledgers: LedgerStore;
  /** Whatever it gives works for the one tenant, or for the house where the product does. */
  readonly app: INestApplicationContext;
  /** The same without any scope. */
  bare<T>(token: abstract new (...given: never[]) => T): T;
  sql<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  startWorker(parts?: Parameters<typeof startWorker>[1]): Promise<RunningWorker>;
  /** Sends a document and waits until its job is done or failed. */
  send(upload: DocumentUpload): Promise<JobView>;
  finished(job: string): Promise<JobView>;
  /** Imports a file of figures and waits until the claims have been judged by it. */
  import(upload: FigureUpload): Promise<ImportView>;
  close(): Promise<void>;
}

export const profileOf: UseCasesOptions['loadProfile'] = (company, overrides) =>
  loadCompanyProfile(companiesFolder(), company, overrides);

/** Storage and use cases on a database of their own, as the API has them; workers are started by the test. */
export async function openHouse(
  redisUrl: string | null = null,
  clock: Clock = new FixedClock(TODAY),
  given?: TestDatabase,
  settings: NodeJS.ProcessEnv = {},
): Promise<House> {
  const database = given ?? (await testDatabase());
  const config = { ...requireDatabase(readConfig({ ...SETTINGS, ...settings, DATABASE_URL: database.url })), redisUrl };
  const context = await NestFactory.createApplicationContext(
    {
      module: FrontDoor,
      imports: [
        StorageModule.forRoot(config),
        QueueModule.forRoot(config),
        UseCasesModule.forRoot({
          loadProfile: profileOf,
          clock,
          outcomeReader: new OutcomeFiles(),
          feedWriter: new FeedFiles(),
          delivery: openDelivery(config),
          exportWriter: new TableWriter(),
        }),
      ],
    },
    { logger: false },
  );
  const app = scopedContext(context);
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  const workers: RunningWorker[] = [];
  const read = app.get(ReadCorpus);
  const receive = app.get(ReceiveDocument);
  const finished = (job: string) =>
    waitFor(
      () => read.job(job),
      (view) => view.status === 'done' || view.status === 'failed',
    );
  return {
    config,
    app,
    bare: (token) => context.get(token),
    read,
    receive,
    finished,
    ledgers: app.get(LedgerStore),
    sql: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query(text, [...values])).rows as Row[],
    startWorker: async (parts = {}) => {
      const worker = await startWorker(config, { clock, ...parts });
      workers.push(worker);
      return worker;
    },
    import: async ({ file, ...upload }) => {
      const taken = await app.get(ImportOutcomes).run({ ...upload, bytes: bytesOf(file) });
      const { id } = taken;
      if (id === null) return taken;
      return waitFor(
        () => app.get(ReadImports).one(id),
        (view) => view.status !== 'tracking',
      );
    },
    send: async (upload) => finished((await receive.run(upload)).job.id),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await app.close();
      await client.end().catch(() => undefined);
      await database.drop();
    },
  };
}

/** Asks until the answer will do; the test's own time limit ends a wait in vain. */
export async function waitFor<T>(ask: () => Promise<T>, enough: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (enough(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A Redis of the run with a database of this spec's own, emptied; null where the run has none. */
export function redisOfSpec(database: number): string | null {
  const base = process.env.REDIS_URL;
  if (!base) return null;
  const url = new URL(base);
  url.pathname = `/${database}`;
  return url.href;
}
