import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { DocumentUpload } from '#contracts';
import { projectRoot } from '#config';
import { callsOf } from '../../medium/house/calls.js';

export { waitFor } from '../../medium/house/open-house.js';

/** Quick where CI runs it, long by `npm run test:faults`. */
export const IS_LONG = process.env.WORDKEPT_FAULTS === 'long';

/** As many uploads, three calls of each company. */
export function uploadsOf(prefix: string, many: number): DocumentUpload[] {
  const companies = Array.from({ length: Math.ceil(many / 3) }, (_, at) => `${prefix}${at}`);
  return companies.flatMap((company) => callsOf(company)).slice(0, many);
}

/** A look at the database that outlives its outages. */
export async function withClient<T>(url: string, look: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await look(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const UNDONE = `
  SELECT (SELECT count(*) FROM reading_job WHERE status IN ('queued', 'running'))
    + (SELECT count(*) FROM outbox WHERE dispatched_at IS NULL) AS undone`;

/** Jobs that are not settled and messages that were not told. */
export async function undone(url: string): Promise<number> {
  return withClient(url, async (client) => {
    await client.query('SET ROLE wordkept_keeping');
    return Number((await client.query<{ undone: string }>(UNDONE)).rows[0]!.undone);
  });
}

/** Waits until all work is done; gives the milliseconds that it took. The test's own limit ends a wait in vain. */
export async function quiet(url: string): Promise<number> {
  const began = performance.now();
  while ((await undone(url).catch(() => 1)) > 0) await pause(100);
  return performance.now() - began;
}

/** A program of the tests' own that wires the real product. */
export function entryOf(name: string): string {
  return join(projectRoot(), 'test/faults/processes/entries', `${name}.mjs`);
}

export interface JobRow {
  readonly status: string;
  readonly tries: number;
  readonly run_token: string | null;
  readonly problem: { readonly code: string } | null;
}

/** Jobs of a company, as they are kept. */
export function jobsOf(url: string, company: string): Promise<readonly JobRow[]> {
  return withClient(url, async (client) => {
    await client.query('SET ROLE wordkept_keeping');
    const sql = `
      SELECT j.status, j.tries, j.run_token, j.problem FROM reading_job j JOIN company c USING (company_id)
      WHERE c.slug = $1 ORDER BY j.id`;
    return (await client.query<JobRow>(sql, [company])).rows;
  });
}
