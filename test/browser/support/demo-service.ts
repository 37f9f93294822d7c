import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#embedded';
import { startCli, type Cli } from '../../e2e/run-cli.js';
import { testDatabase, type DatabaseContent, type TestDatabase } from '../../support/test-database.js';

/** Ports that services under test take are drawn from here, so that two spec files seldom meet. */
const PORTS = { from: 20_000, many: 20_000 };
const OPEN = { WORDKEPT_AUTH: 'open', WORDKEPT_RATE_READS: '0', WORDKEPT_RATE_WRITES: '0' };

/** Of the service, by the names that the operator gives them. */
export type Settings = Readonly<Record<string, string>>;
const KEY = /wk_[a-z2-9]{10}_[\w-]{43}/;

/** The demo documents, read by the product itself. */
const DEMO: DatabaseContent = { name: 'demo', fill: readSeeds };

/** A real `wordkept start`, serving API and page, on a database of its own. */
export class DemoService {
  private process: Cli | null = null;
  /** The first admin key, where the service asks for keys: it was told when the service was first started. */
  key: string | null = null;

  private constructor(
    readonly url: string,
    private readonly dataDir: string,
    private readonly database: TestDatabase,
    private readonly settings: Settings,
  ) {}

  /** Runs once this has come back; with the demo data, or without any, and open to everybody unless its settings say otherwise. */
  static async open(content: 'demo' | 'empty', settings: Settings = {}): Promise<DemoService> {
    const dataDir = await mkdtemp(join(tmpdir(), 'wordkept-browser-'));
    const database = await testDatabase(content === 'demo' ? DEMO : 'schema');
    const port = await freePort('127.0.0.1', PORTS.from + Math.floor(Math.random() * PORTS.many), 1_000);
    const service = new DemoService(`http://127.0.0.1:${port}`, dataDir, database, settings);
    await service.start();
    return service;
  }

  /** After `stop`: at the same address, with the same data. */
  async start(): Promise<void> {
    const env = { ...OPEN, ...this.settings, DATABASE_URL: this.database.url, WORDKEPT_PORT: new URL(this.url).port };
    this.process = startCli(this.dataDir, ['start', '--no-seeds'], env);
    await this.process.until('stderr', /running at/);
    this.key ??= KEY.exec(this.process.stderr)?.[0] ?? null;
  }

  async stop(): Promise<void> {
    await this.process?.stop('SIGTERM');
    this.process = null;
  }

  /** What the API answers. Throws with its words where that is an error. */
  async get<Answer>(path: string): Promise<Answer> {
    return this.send<Answer>('GET', path);
  }

  /** Asks for a change, whatever version it is of. Throws with the service's words where it refuses. */
  async send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const headers = new Headers({ 'if-match': '*' });
    if (this.key !== null) headers.set('authorization', `Bearer ${this.key}`);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const answer = await fetch(this.url + path, { method, headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.database.drop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

async function readSeeds(url: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wordkept-browser-'));
  const cli = startCli(dataDir, ['start', '--once'], { ...OPEN, DATABASE_URL: url });
  const code = await cli.ended;
  await rm(dataDir, { recursive: true, force: true });
  if (code !== 0) throw new Error(`The demo documents were not read: ${cli.stderr}`);
}
