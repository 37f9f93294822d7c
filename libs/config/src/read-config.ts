import { resolve } from 'node:path';
import { ConfigurationFault } from './configuration-fault.js';
import { projectRoot } from './project-root.js';
import { halfMail, mailOf, type MailConfig } from './read-mail.js';
import { faultsOf, halfModel, modelOf, type ModelConfig } from './read-model.js';
import { isLoopback, SETTINGS, type LogLevel, type SettingName } from './settings.js';

export interface Config {
  /** null: the embedded database. */
  readonly databaseUrl: string | null;
  /** The same database under a login that owns nothing, for API and worker; null: they log in as the owner does. */
  readonly servingDatabaseUrl: string | null;
  /** null: the same database as the rest. */
  readonly queueDatabaseUrl: string | null;
  /** null: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null;
  readonly host: string;
  /** Where the API listens; 0 lets the system choose. */
  readonly port: number;
  /** False where `port` is our own default, which `start` may move to the next free one. */
  readonly portIsGiven: boolean;
  /** Whether whoever asks must show a key, or everybody may do everything. */
  readonly auth: 'open' | 'keys';
  /** The key that the command line shows; null: none. */
  readonly apiKey: string | null;
  /** Absolute. */
  readonly dataDir: string;
  /** Address of a running service for the commands that talk to one; null: look in the data folder. */
  readonly serviceUrl: string | null;
  /** Bytes of a file that may be sent as a document. */
  readonly uploadBytes: number;
  /** A model that may propose statements and figures; null: none is asked. */
  readonly model: ModelConfig | null;
  /** Secrets of webhooks are sealed under it; null: none can be made. */
  readonly secretKey: string | null;
  /** How mail is sent; null: none is. */
  readonly mail: MailConfig | null;
  /** Address under which people reach the service, for links in mails; null: mails have none. */
  readonly publicUrl: string | null;
  /** What webhooks and fetches may reach beyond the public internet. */
  readonly outboundAllow: readonly string[];
  /** Requests a minute of each caller; 0: as many as they like. */
  readonly rateLimits: { readonly reads: number; readonly writes: number; readonly imports: number };
  /** Where metrics and health are served to whoever watches over a process; null: nowhere. */
  readonly metricsPort: number | null;
  readonly metricsHost: string;
  readonly logLevel: LogLevel;
  /** False where `logLevel` is our own default, which a process that talks to a person may lower. */
  readonly logLevelIsGiven: boolean;
}

/** What API and worker need: as `Config`, and the databases are known. */
export interface ServiceConfig extends Config {
  readonly databaseUrl: string;
  readonly queueDatabaseUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** First port that the API tries where none is given. */
const DEFAULT_PORT = 4680;

/**
 * The only reader of the environment. An empty variable counts as absent.
 * Throws one `ConfigurationFault` that lists every bad setting.
 */
export function readConfig(env: Environment): Config {
  const value = (name: SettingName): string | null => env[name]?.trim() || null;
  rejectFaults(value);
  const host = value('WORDKEPT_HOST') ?? '127.0.0.1';
  return {
    databaseUrl: value('DATABASE_URL'),
    servingDatabaseUrl: value('SERVING_DATABASE_URL'),
    queueDatabaseUrl: value('QUEUE_DATABASE_URL'),
    redisUrl: value('REDIS_URL'),
    host,
    port: Number(value('WORDKEPT_PORT') ?? DEFAULT_PORT),
    portIsGiven: value('WORDKEPT_PORT') !== null,
    auth: (value('WORDKEPT_AUTH') ?? defaultAuth(host, value('DATABASE_URL'))) as Config['auth'],
    apiKey: value('WORDKEPT_API_KEY'),
    dataDir: resolve(projectRoot(), value('WORDKEPT_DATA_DIR') ?? '.wordkept'),
    serviceUrl: value('WORDKEPT_URL')?.replace(/\/+$/, '') ?? null,
    uploadBytes: Number(value('WORDKEPT_UPLOAD_MB') ?? 25) * 1024 * 1024,
    model: modelOf(value),
    secretKey: value('WORDKEPT_SECRET_KEY'),
    mail: mailOf(value),
    publicUrl: value('WORDKEPT_PUBLIC_URL')?.replace(/\/+$/, '') ?? null,
    outboundAllow:
      value('WORDKEPT_OUTBOUND_ALLOW')
        ?.split(',')
        .map((entry) => entry.trim()) ?? [],
    rateLimits: {
      reads: Number(value('WORDKEPT_RATE_READS') ?? 6_000),
      writes: Number(value('WORDKEPT_RATE_WRITES') ?? 1_200),
      imports: Number(value('WORDKEPT_RATE_IMPORTS') ?? 60),
    },
    metricsPort: portOrNull(value('WORDKEPT_METRICS_PORT')),
    metricsHost: value('WORDKEPT_METRICS_HOST') ?? '127.0.0.1',
    logLevel: (value('LOG_LEVEL') ?? 'info') as LogLevel,
    logLevelIsGiven: value('LOG_LEVEL') !== null,
  };
}

function portOrNull(value: string | null): number | null {
  return value === null ? null : Number(value);
}

export const NO_DATABASE = {
  name: 'DATABASE_URL',
  problem: 'is missing: this process starts no database of its own',
};

/** A first try on one machine needs no keys; whatever others could reach does, unless somebody says otherwise. */
function defaultAuth(host: string, databaseUrl: string | null): Config['auth'] {
  return isLoopback(host) && databaseUrl === null ? 'open' : 'keys';
}

/** For a process that starts no database of its own. Throws `ConfigurationFault` where none is configured. */
export function requireDatabase(config: Config, embeddedUrl?: string): ServiceConfig {
  const databaseUrl = config.databaseUrl ?? embeddedUrl;
  if (!databaseUrl) {
    throw new ConfigurationFault([NO_DATABASE]);
  }
  return { ...config, databaseUrl, queueDatabaseUrl: config.queueDatabaseUrl ?? databaseUrl };
}

function rejectFaults(value: (name: SettingName) => string | null): void {
  const every = SETTINGS.map(({ name }) => name);
  const faults = [...faultsOf(value, every), ...halfModel(value), ...halfMail(value)];
  if (faults.length > 0) throw new ConfigurationFault(faults);
}
