/**
 * P3: rows of a transcript (run, statements, observations) that storage commits a second, with all else that a reading
 * changes (the document's pointer, its job, the outbox), beside raw transactions that write the very same rows by `unnest`.
 */
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type pg from 'pg';
import { StorageModule } from '../../libs/storage/src/index.js';
import {
  companyIdOf,
  DocumentStore,
  extractionWork,
  newId,
  RuleEngine,
  sha256,
  tenantScope,
  trackingWork,
  withinScope,
  type CompletedReading,
  type OpenedDocument,
} from '../../libs/usecases/src/index.js';
import { neutralProfile } from '../../libs/engine/src/company/index.js';
import { generateCompany } from './generated-calls.js';
import { connect, TENANT, type Ground } from './ground.js';
import { held, inTurn, type Measured } from './measure.js';
import { readRows, tablesOf, writeRaw, type Row, type Table } from './raw-rows.js';

const COMPANIES = 5;
const BEFORE = ['company', 'document_text', 'document'];
const OF_A_RUN = ['extraction_run', 'statement', 'observation'];

@Module({})
class Bench {}

interface Work {
  readonly document: OpenedDocument;
  readonly reading: CompletedReading;
}

export async function writeRows(ground: Ground): Promise<readonly Measured[]> {
  const [url, rawUrl] = [await ground.freshDatabase('rows'), await ground.freshDatabase('rows_raw')];
  const imports = [StorageModule.forRoot({ databaseUrl: url })];
  const app = await NestFactory.createApplicationContext({ module: Bench, imports }, { logger: ['error'] });
  const [from, to] = [await connect(url), await connect(rawUrl)];
  const store = app.get(DocumentStore);
  const scope = tenantScope(TENANT);
  let seed = 1000;
  let written: readonly Row[][] = [];
  const tables = await tablesOf(from);
  const ours = async (): Promise<number> => {
    await from.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
    const works = await withinScope(scope, () => received(store, (seed += COMPANIES)));
    const began = performance.now();
    for (const { document, reading } of works) await withinScope(scope, () => store.complete(document, reading));
    const seconds = (performance.now() - began) / 1000;
    written = await runsOf(from, tables);
    return rowsOf(written) / seconds;
  };
  const raw = async (): Promise<number> => {
    await to.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
    await prepare(from, to, tables);
    const runs = byRun(written);
    const began = performance.now();
    for (const rows of runs) await writeRun(to, tables, rows);
    return rowsOf(written) / ((performance.now() - began) / 1000);
  };
  const rates = await inTurn(ours, raw);
  await Promise.all([app.close(), from.end(), to.end()]);
  const words = { ours: `${rates.ours.toFixed(0)} rows/s`, peer: `${rates.peer.toFixed(0)} rows/s by unnest` };
  return [held({ id: 'P3', what: 'rows of a transcript', ...words, ratio: rates.ratio }, 'at least', 0.8)];
}

/** Documents that are stored, opened and read, so that only their rows are to be written. */
async function received(store: DocumentStore, seed: number): Promise<readonly Work[]> {
  const engine = new RuleEngine();
  const works: Work[] = [];
  const companies = Array.from({ length: COMPANIES }, (_, at) => generateCompany(seed + at, 4));
  for (const { company: slug, text, name = slug, periodEnd = '', eventDate = '' } of companies.flatMap(
    (c) => c.calls,
  )) {
    const profile = neutralProfile(slug, { currency: 'USD', fiscalYearEnd: '12-31' });
    const company = { id: companyIdOf(TENANT, slug), slug, name: slug, currency: 'USD' };
    const contentHash = sha256(text);
    const given = { periodEnd, eventDate };
    const work = (document: string, job: string) => extractionWork(TENANT, document, job);
    const sent = { origin: null, replaces: null };
    const incoming = { tenant: TENANT, company, contentHash, text, name, given, ...sent, work, at: new Date() };
    const { document } = await store.receive({ ...incoming, id: newId(), jobId: newId() });
    const opened = await store.open(document.id);
    if (!opened) throw new Error('A document that was stored cannot be opened.');
    const extraction = await engine.extract({ text, sha256: contentHash, ...given }, profile);
    const next = trackingWork(TENANT, company.id, opened.job.id);
    const reading = { runId: newId(), engineVersion: 'bench', ruleSetHash: 'bench', extraction, at: new Date(), next };
    works.push({ document: opened, reading });
  }
  return works;
}

const named = (tables: readonly Table[], names: readonly string[]): readonly Table[] =>
  names.flatMap((name) => tables.filter((table) => table.name === name));

async function runsOf(client: pg.Client, tables: readonly Table[]): Promise<Row[][]> {
  const rows: Row[][] = [];
  for (const table of named(tables, OF_A_RUN)) rows.push(await readRows(client, table, 'tenant_id = $1', [TENANT]));
  return rows;
}

const rowsOf = (written: readonly (readonly Row[])[]): number => written.reduce((sum, rows) => sum + rows.length, 0);

/** What the rows refer to, which is not measured. */
async function prepare(from: pg.Client, to: pg.Client, tables: readonly Table[]): Promise<void> {
  for (const table of named(tables, BEFORE)) {
    const rows = await readRows(from, table, 'tenant_id = $1', [TENANT]);
    await writeRaw(to, table, table.name === 'document' ? rows.map((row) => ({ ...row, current_run_id: null })) : rows);
  }
}

function byRun([runs = [], ...mentions]: readonly (readonly Row[])[]): readonly (readonly (readonly Row[])[])[] {
  return runs.map((run) => [[run], ...mentions.map((rows) => rows.filter((row) => row.run_id === run.id))]);
}

async function writeRun(client: pg.Client, tables: readonly Table[], rows: readonly (readonly Row[])[]): Promise<void> {
  await client.query('BEGIN');
  for (const [at, table] of named(tables, OF_A_RUN).entries()) await writeRaw(client, table, rows[at] ?? []);
  await client.query('COMMIT');
}
