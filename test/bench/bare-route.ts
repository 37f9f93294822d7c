/**
 * `node bare-route.js DATABASE_URL PORT`: the SQL that a list of claims sends, with its values, behind a bare Fastify. It is
 * taken down while the product asks it once, so that both always send the same.
 */
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { fastify } from 'fastify';
import pg from 'pg';
import { StorageModule } from '../../libs/storage/src/index.js';
import { Corpus, DEFAULT_TENANT, tenantScope, withinScope } from '../../libs/usecases/src/index.js';

const POOL = 10;

@Module({})
class Listening {}

interface Asked {
  readonly text: string;
  readonly values: unknown[];
}

const [databaseUrl = '', port = '0'] = process.argv.slice(2);
const { text, values } = await queryOf(databaseUrl);
const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL });
const app = fastify();
app.get('/', async () => (await pool.query(text, values)).rows);
await app.listen({ port: Number(port), host: '127.0.0.1' });

/** The query on claims among those that the product sends for one list. */
async function queryOf(url: string): Promise<Asked> {
  const imports = [StorageModule.forRoot({ databaseUrl: url, poolSize: 1 })];
  const house = await NestFactory.createApplicationContext({ module: Listening, imports }, { logger: ['error'] });
  const asked: Asked[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [said, given] = args as [string | Partial<Asked>, unknown];
    const sql = typeof said === 'string' ? said : (said.text ?? '');
    asked.push({ text: sql, values: Array.isArray(given) ? given : ((said as Partial<Asked>).values ?? []) });
    return Reflect.apply(query, this, args);
  } as typeof query;
  const scope = tenantScope(DEFAULT_TENANT);
  await withinScope(scope, () => house.get(Corpus).claims(DEFAULT_TENANT, { limit: 50 }));
  pg.Client.prototype.query = query;
  await house.close();
  const found = asked.find((one) => one.text.includes('FROM') && one.text.includes('claim cl'));
  if (!found) throw new Error('The list of claims sent no query that could be taken down.');
  return found;
}
