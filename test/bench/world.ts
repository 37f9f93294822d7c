/**
 * A database full of companies: some are read and judged by the product itself, the rest are their copies under other ids,
 * made by SQL, so that every row has the shape that the product gives it, and millions take minutes.
 */
import type pg from 'pg';
import { companyIdOf } from '../../libs/usecases/src/index.js';
import { generateCompany, type GeneratedCompany } from './generated-calls.js';
import { connect, TENANT, until, type Ground } from './ground.js';
import { tablesOf, type Table } from './raw-rows.js';

/** What waits for a queue must not be copied: it would be worked on; nor what has its place in the order of a tenant. */
const NOT_COPIED = ['outbox', 'event_key', 'event_log', 'event_position', 'delivery', 'delivery_attempt'];

export interface World {
  readonly databaseUrl: string;
  readonly client: pg.Client;
  /** Those that the product has read, of whose calls the last was kept back. */
  readonly companies: readonly GeneratedCompany[];
  /** Copies of each company up to this number are made. */
  copyTo(copies: number): Promise<{ readonly companies: number; readonly claims: number }>;
}

/** Reads `seeds` companies through API and worker, but for the last call of each. */
export async function openWorld(ground: Ground, name: string, seeds: number, quarters: number): Promise<World> {
  const databaseUrl = await ground.freshDatabase(name);
  const companies = Array.from({ length: seeds }, (_, at) => generateCompany(5000 + at, quarters));
  const [api, worker] = [
    await ground.startApi({ DATABASE_URL: databaseUrl }),
    await ground.startWorker({ DATABASE_URL: databaseUrl }),
  ];
  const client = await connect(databaseUrl);
  for (const { calls } of companies) for (const call of calls.slice(0, -1)) await sendDocument(api.url, call);
  await settled(client);
  await Promise.all([api.stop(), worker.stop()]);
  let copied = 0;
  const copyTo = async (copies: number) => {
    await copy(client, companies, copied + 1, copies);
    copied = copies;
    return count(client);
  };
  return { databaseUrl, client, companies, copyTo };
}

export async function sendDocument(url: string, call: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/v1/documents`, { method: 'POST', headers, body: JSON.stringify(call) });
  if (!answer.ok) throw new Error(`The service refused a document: ${answer.status} ${await answer.text()}`);
}

/** No job waits and none failed. */
export async function settled(client: pg.Client): Promise<void> {
  const sql = `SELECT count(*) FILTER (WHERE status = 'failed')::integer AS failed,
    count(*) FILTER (WHERE status NOT IN ('done', 'failed'))::integer AS open FROM reading_job`;
  await until(async () => {
    const [{ failed, open } = { failed: 0, open: 0 }] = (await client.query<{ failed: number; open: number }>(sql))
      .rows;
    if (failed > 0) process.stderr.write(`${failed} documents failed\n`);
    return open === 0;
  });
}

async function copy(
  client: pg.Client,
  companies: readonly GeneratedCompany[],
  from: number,
  to: number,
): Promise<void> {
  await client.query('DROP TABLE IF EXISTS pg_temp.copied');
  await client.query('CREATE TEMP TABLE copied (seed uuid, company_id uuid, slug text, number integer)');
  for (const { id } of companies) {
    const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const slugs = numbers.map((number) => `${id}_${number}`);
    await client.query('INSERT INTO copied SELECT $1::uuid, * FROM unnest($2::uuid[], $3::text[], $4::integer[])', [
      companyIdOf(TENANT, id),
      slugs.map((slug) => companyIdOf(TENANT, slug)),
      slugs,
      numbers,
    ]);
  }
  // The rows are copies of whole companies: what refers to what is as sound as in the original.
  await client.query('SET session_replication_role = replica');
  for (const table of (await tablesOf(client)).filter(({ name }) => !NOT_COPIED.includes(name)))
    await client.query(copyOf(table));
  await client.query('SET session_replication_role = origin');
  await client.query('VACUUM (ANALYZE)');
}

function copyOf({ name, columns }: Table): string {
  const taken = columns.map(({ name: column, type }) => {
    if (column === 'company_id') return 'c.company_id';
    if (name === 'company' && column === 'slug') return 'c.slug';
    if (type === 'uuid' && column !== 'tenant_id') return `md5(t."${column}"::text || c.number)::uuid`;
    return `t."${column}"`;
  });
  const names = columns.map(({ name: column }) => `"${column}"`).join(', ');
  return `INSERT INTO "${name}" (${names}) SELECT ${taken.join(', ')} FROM "${name}" t JOIN pg_temp.copied c ON c.seed = t.company_id`;
}

async function count(client: pg.Client): Promise<{ readonly companies: number; readonly claims: number }> {
  const sql = `SELECT (SELECT count(*) FROM company)::integer AS companies, (SELECT count(*) FROM claim)::integer AS claims`;
  const [row] = (await client.query<{ companies: number; claims: number }>(sql)).rows;
  return row ?? { companies: 0, claims: 0 };
}
