/**
 * P4: transcripts from upload to committed verdicts, through the API and a worker process of their own, beside raw
 * transactions that write the very same rows by `unnest`; on Redis and on PostgreSQL's queue.
 */
import type pg from 'pg';
import type { DocumentUpload } from '../../libs/contracts/src/index.js';
import { generateCompany } from './generated-calls.js';
import { connect, TENANT, until, type Ground } from './ground.js';
import { held, median, perSecond, rateOf, type Measured } from './measure.js';
import { readRows, tablesOf, writeRaw, type Row, type Table } from './raw-rows.js';

const COMPANIES = 5;
const QUARTERS = 4;
const ROUNDS = 5;
const AT_ONCE = 4;
/** As many as the machine has cores, and as a worker has jobs under way. */
const RAW_CONNECTIONS = 2;

/** Tables whose rows are the work, in an order that foreign keys allow; a document's pointer to its run is set last. */
const WRITTEN = ['company', 'document_text', 'document', 'reading_job', 'extraction_run', 'statement', 'observation'];
const JUDGED = ['claim', 'claim_statement', 'outcome', 'verdict', 'current_verdict', 'ledger', 'event_key', 'outbox'];

export async function wholeFlow(ground: Ground): Promise<readonly Measured[]> {
  const backends = [
    ...(ground.redisUrl ? [{ name: 'Redis', env: { REDIS_URL: ground.redisUrl }, goal: 0.2 }] : []),
    { name: 'PostgreSQL', env: {}, goal: 0.12 },
  ];
  const figures: Measured[] = [];
  for (const { name, env, goal } of backends) {
    const DATABASE_URL = await ground.freshDatabase(`flow_${name.toLowerCase()}`);
    const flow = { ...env, DATABASE_URL };
    const [api, worker] = [await ground.startApi(flow), await ground.startWorker(flow)];
    const client = await connect(DATABASE_URL);
    const raw = await ground.freshDatabase(`raw_${name.toLowerCase()}`);
    const others = await Promise.all(Array.from({ length: RAW_CONNECTIONS }, () => connect(raw)));
    const rates: { ours: number; peer: number }[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const companies = Array.from({ length: COMPANIES }, (_, at) => generateCompany((round + 2) * 100 + at, QUARTERS));
      const calls = companies.flatMap((company) => company.calls);
      const ours = await rateOf(calls.length, () => throughService(api.url, client, calls));
      const peer = await rateOfRaw(client, others, calls.length);
      if (round >= 0) rates.push({ ours, peer });
    }
    await Promise.all([api.stop(), worker.stop(), client.end(), ...others.map((other) => other.end())]);
    figures.push(figureOf(name, rates, goal));
  }
  return figures;
}

function figureOf(name: string, rates: readonly { ours: number; peer: number }[], goal: number): Measured {
  const what = `upload to committed verdicts, ${name}`;
  const ours = perSecond(median(rates.map((rate) => rate.ours)), 'transcripts');
  const peer = perSecond(median(rates.map((rate) => rate.peer)), 'raw transactions');
  return held({ id: 'P4', what, ours, peer, ratio: median(rates.map((r) => r.ours / r.peer)) }, 'at least', goal);
}

/** Sends them all and waits until nothing of them waits any more. */
async function throughService(url: string, client: pg.Client, calls: readonly DocumentUpload[]): Promise<void> {
  const left = [...calls];
  const sender = async (): Promise<void> => {
    for (let call = left.shift(); call; call = left.shift()) await send(url, call);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  const open = `SELECT count(*)::integer AS open FROM reading_job WHERE status NOT IN ('done', 'failed')`;
  await until(async () => (await client.query<{ open: number }>(open)).rows[0]?.open === 0);
}

async function send(url: string, call: DocumentUpload): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/v1/documents`, { method: 'POST', headers, body: JSON.stringify(call) });
  if (!answer.ok) throw new Error(`The service refused a document: ${answer.status} ${await answer.text()}`);
}

/** Reads what the round has written, empties the service's tables for the next, and writes the rows again: a transaction a transcript. */
async function rateOfRaw(from: pg.Client, to: readonly pg.Client[], transcripts: number): Promise<number> {
  const tables = await tablesOf(from);
  const rows = new Map<string, readonly Row[]>();
  for (const table of tables) rows.set(table.name, await readRows(from, table, 'tenant_id = $1', [TENANT]));
  for (const client of [from, to[0] ?? from])
    await client.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
  const documents = rows.get('document') ?? [];
  if (documents.length !== transcripts) throw new Error(`${documents.length} of ${transcripts} documents were kept.`);
  const left = [...groupsOf(documents).values()];
  return rateOf(transcripts, () =>
    Promise.all(
      to.map(async (client) => {
        for (let own = left.shift(); own; own = left.shift())
          for (const [at, document] of own.entries())
            await writeTranscript(client, tables, rows, document, { isFirst: at === 0, isLast: at === own.length - 1 });
      }),
    ),
  );
}

/** What is judged of a company goes with its last transcript, once: the product writes some of it several times. */
async function writeTranscript(
  client: pg.Client,
  tables: readonly Table[],
  rows: ReadonlyMap<string, readonly Row[]>,
  document: Row,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): Promise<void> {
  const named = (names: readonly string[]): readonly Table[] =>
    names.flatMap((name) => tables.filter((table) => table.name === name));
  await client.query('BEGIN');
  for (const table of named(WRITTEN)) await writeRaw(client, table, ofDocument(table.name, rows, document, isFirst));
  await client.query('UPDATE document SET current_run_id = $3 WHERE company_id = $1 AND id = $2', [
    document.company_id,
    document.id,
    document.current_run_id,
  ]);
  for (const table of isLast ? named(JUDGED) : [])
    await writeRaw(client, table, (rows.get(table.name) ?? []).filter(sameCompany(document)));
  await client.query('COMMIT');
}

function groupsOf(documents: readonly Row[]): ReadonlyMap<unknown, readonly Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of documents) groups.set(row.company_id, [...(groups.get(row.company_id) ?? []), row]);
  return groups;
}

const sameCompany =
  (document: Row) =>
  (row: Row): boolean =>
    row.company_id === document.company_id;

function ofDocument(table: string, all: ReadonlyMap<string, readonly Row[]>, document: Row, isFirst: boolean): Row[] {
  const rows = (all.get(table) ?? []).filter(sameCompany(document));
  if (table === 'company') return isFirst ? rows : [];
  if (table === 'document') return [{ ...document, current_run_id: null }];
  if (table === 'document_text') return rows.filter((row) => row.content_hash === document.content_hash);
  if (table === 'reading_job' || table === 'extraction_run') return rows.filter((r) => r.document_id === document.id);
  return rows.filter((row) => row.run_id === document.current_run_id);
}
