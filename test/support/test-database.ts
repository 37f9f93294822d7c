import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** A database of this spec alone. */
  readonly url: string;
  /** Ends all connections to it and drops it. */
  drop(): Promise<void>;
}

/** What databases of a kind begin with: filled once a run, by whichever spec comes first. */
export interface DatabaseContent {
  /** A word that goes into the name of a database. */
  readonly name: string;
  /** Fills an empty database, and leaves no connection to it. */
  fill(url: string): Promise<unknown>;
}

const SCHEMA: DatabaseContent = {
  name: 'template',
  fill: async (url) => (await import('#storage')).migrate(url),
};

/**
 * A fresh database for a spec file: with our schema or other content, copied from one template a run, or empty.
 * Works in all specs for which the test server runs.
 */
export async function testDatabase(content: DatabaseContent | 'schema' | 'empty' = 'schema'): Promise<TestDatabase> {
  const name = `${run()}_${randomBytes(6).toString('hex')}`;
  const template = content === 'empty' ? 'template1' : await templateOf(content === 'schema' ? SCHEMA : content);
  await onServer((client) => createFrom(client, name, template));
  return {
    url: urlOf(name),
    drop: () => onServer(async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

/** Made by whichever spec comes first; the others wait for its lock. */
async function templateOf(content: DatabaseContent): Promise<string> {
  const name = `${run()}_${content.name}`;
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [name]);
    if (rowCount === 0) await makeTemplate(client, name, content);
  });
  return name;
}

async function makeTemplate(client: pg.Client, name: string, content: DatabaseContent): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
  await content.fill(urlOf(name));
  await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
}

/** PostgreSQL copies a template only while nobody is on it; another copy in progress counts, so copies take turns. */
async function createFrom(client: pg.Client, name: string, template: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [`${template} copy`]);
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(server());
  url.pathname = `/${database}`;
  return url.href;
}

function server(): string {
  return fromSetup('WORDKEPT_TEST_SERVER');
}

function run(): string {
  return fromSetup('WORDKEPT_TEST_RUN');
}

function fromSetup(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: a spec that needs a database belongs in test/medium or test/e2e.`);
  return value;
}
