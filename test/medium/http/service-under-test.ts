import { setTimeout as pause } from 'node:timers/promises';
import { startApi, type RunningApi } from '#api';
import { readConfig, requireDatabase, type ServiceConfig } from '#config';
import type { DocumentUpload, JobView } from '#contracts';
import { startWorker, type RunningWorker } from '#worker';
import { httpClient, type Answer } from '../../../apps/api/test/http-client.js';
import { redisOfSpec } from '../house/open-house.js';
import { testDatabase, type TestDatabase } from '../../support/test-database.js';

/** API and worker over a database of this spec alone; over Redis too where REDIS_URL is set. */
export class ServiceUnderTest {
  private constructor(
    readonly database: TestDatabase,
    readonly config: ServiceConfig,
    readonly ask: ReturnType<typeof httpClient>,
    private readonly api: RunningApi,
    private readonly worker: RunningWorker | null,
  ) {}

  static async start({
    worker: isWorked = true,
    env: more = {},
  }: { readonly worker?: boolean; readonly env?: Readonly<Record<string, string>> } = {}): Promise<ServiceUnderTest> {
    const database = await testDatabase();
    // Specs that run at the same time must not take each other's jobs.
    const REDIS_URL = redisOfSpec(Number(process.env.JEST_WORKER_ID)) ?? undefined;
    const env = {
      DATABASE_URL: database.url,
      REDIS_URL,
      WORDKEPT_PORT: '0',
      WORDKEPT_AUTH: 'open',
      LOG_LEVEL: 'silent',
      ...more,
    };
    const config = requireDatabase(readConfig(env));
    const worker = isWorked ? await startWorker(config) : null;
    const api = await startApi(config);
    return new ServiceUnderTest(database, config, httpClient(Number(new URL(api.url).port)), api, worker);
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask({ url, headers });
  }

  send(upload: DocumentUpload): Promise<Answer> {
    const headers = { 'content-type': 'application/json' };
    return this.ask({ method: 'POST', url: '/v1/documents', headers, payload: JSON.stringify(upload) });
  }

  /** Sends a document and follows its job to the end. */
  async read(upload: DocumentUpload): Promise<JobView> {
    const { location } = (await this.send(upload)).headers;
    return this.finished(String(location));
  }

  /** Follows a job to its end. */
  async finished(location: string): Promise<JobView> {
    for (;;) {
      const job: JobView = (await this.get(location)).json();
      if (job.status === 'done' || job.status === 'failed') return job;
      await pause(25);
    }
  }

  get url(): string {
    return this.api.url;
  }

  /** The API alone. */
  close(): Promise<void> {
    return this.api.close();
  }

  async stop(): Promise<void> {
    await this.close();
    await this.worker?.close();
    await this.database.drop();
  }
}
