import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '#config';
import { migrateQueue } from '#queue';
import { migrate } from '#storage';

const ENTRY = { api: 'dist/apps/api/src/main.js', worker: 'dist/apps/worker/src/main.js' } as const;

/** One process of the product, as compose runs it. */
export class ProductProcess {
  log = '';
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;

  constructor(
    readonly kind: keyof typeof ENTRY,
    readonly process: ChildProcess,
  ) {
    process.stderr?.setEncoding('utf8').on('data', (text: string) => (this.log += text));
    this.ended = once(process, 'exit').then(([code, signal]) => ({ code, signal }) as never);
  }

  get lives(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  send(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
    this.process.kill(signal);
    return this.ended;
  }

  /** Address of an API, once it listens. Throws with its log where it ends before. */
  async url(): Promise<string> {
    for (;;) {
      const found = /Listening at (\S+)/.exec(this.log);
      if (found) return found[1]!;
      if (!this.lives) throw new Error(`The ${this.kind} has ended: ${this.log}`);
      await Promise.race([once(this.process.stderr!, 'data'), this.ended]);
    }
  }
}

export interface ProductSettings {
  readonly databaseUrl: string;
  readonly redisUrl?: string | null;
  readonly env?: Readonly<Record<string, string>>;
}

/** The product as several processes on one database. */
export class Product {
  readonly processes: ProductProcess[] = [];

  private constructor(private readonly settings: ProductSettings) {}

  /** On a database that is migrated here; processes are started by the test. */
  static async on(settings: ProductSettings): Promise<Product> {
    await migrate(settings.databaseUrl);
    await migrateQueue({ redisUrl: settings.redisUrl ?? null, queueDatabaseUrl: settings.databaseUrl });
    return new Product(settings);
  }

  start(kind: keyof typeof ENTRY): ProductProcess {
    return this.run(kind, join(projectRoot(), ENTRY[kind]));
  }

  /** As a process of the kind, from an entry of the test's own. */
  run(kind: keyof typeof ENTRY, entry: string, env: Readonly<Record<string, string>> = {}): ProductProcess {
    const child = spawn(process.execPath, [entry], {
      cwd: projectRoot(),
      env: { ...this.environment(), ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const one = new ProductProcess(kind, child);
    this.processes.push(one);
    return one;
  }

  /** Base addresses of as many APIs, started now. */
  apis(many: number): Promise<string[]> {
    return Promise.all(Array.from({ length: many }, () => this.start('api').url()));
  }

  workers(many: number): ProductProcess[] {
    return Array.from({ length: many }, () => this.start('worker'));
  }

  /** What the processes have logged as errors of their own. */
  errors(): string[] {
    const lines = this.processes.flatMap((one) => one.log.split('\n'));
    return lines.filter((line) => /"level":(?:50|60)|ERROR|Unhandled|^\s*at /.test(line));
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.filter((one) => one.lives).map((one) => one.stop('SIGKILL')));
  }

  private environment(): NodeJS.ProcessEnv {
    const { PATH, HOME, TMPDIR } = process.env;
    const { databaseUrl, redisUrl, env } = this.settings;
    const ours = {
      DATABASE_URL: databaseUrl,
      WORDKEPT_PORT: '0',
      WORDKEPT_AUTH: 'open',
      WORDKEPT_RATE_READS: '0',
      WORDKEPT_RATE_WRITES: '0',
      LOG_LEVEL: 'warn',
    };
    return { PATH, HOME, TMPDIR, ...ours, ...(redisUrl && { REDIS_URL: redisUrl }), ...env };
  }
}
