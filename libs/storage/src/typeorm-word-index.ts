import { WordIndex } from '#usecases';
import type { Statement } from '#engine';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StatementEntity, ObservationEntity } from './entities/index.js';
import { withQuotes } from './quotes.js';
import { readClaims } from './reading/read-claims.js';
import { TextStore } from './reading/text-store.js';
import { wordsOfClaim } from './writing/claim-rows.js';
import { speakerKey, wordsOfMention } from './writing/mention-rows.js';
import { wordsOfName } from './writing/name-words.js';

/** Rows of a table that have no words yet, by what is filled at once. */
const UNFILLED = (table: string, key: string) => `SELECT DISTINCT ${key} FROM ${table} WHERE words IS NULL LIMIT $1`;

interface Reading {
  readonly company_id: string;
  readonly run_id: string;
}

@Injectable()
export class TypeOrmWordIndex extends WordIndex {
  constructor(
    private readonly dataSource: DataSource,
    private readonly texts: TextStore,
  ) {
    super();
  }

  override async fill(atOnce: number): Promise<number> {
    const names =
      (await this.fillNames('company', 'company_id', atOnce)) + (await this.fillNames('document', 'id', atOnce));
    const readings = (await this.fillReadings('statement', atOnce)) + (await this.fillReadings('observation', atOnce));
    return names + readings + (await this.fillClaims(atOnce));
  }

  private async fillNames(table: 'company' | 'document', key: string, atOnce: number): Promise<number> {
    const names = table === 'company' ? 'slug, name' : 'name';
    const sql = `SELECT company_id, ${key} AS id, ${names} FROM ${table} WHERE words IS NULL LIMIT $1`;
    const rows: readonly { company_id: string; id: string; slug?: string; name: string }[] =
      await this.dataSource.query(sql, [atOnce]);
    const words = rows.map(({ slug, name }) => wordsOfName(...(slug === undefined ? [] : [slug]), name));
    const update = `UPDATE ${table} t SET words = w.words FROM unnest($1::uuid[], $2::uuid[], $3::tsvector[]) AS w (company_id, id, words)
      WHERE t.company_id = w.company_id AND t.${key} = w.id`;
    if (rows.length > 0)
      await this.dataSource.query(update, [rows.map((row) => row.company_id), rows.map((row) => row.id), words]);
    return rows.length;
  }

  private async fillReadings(table: 'statement' | 'observation', atOnce: number): Promise<number> {
    const readings: readonly Reading[] = await this.dataSource.query(UNFILLED(table, 'company_id, run_id'), [atOnce]);
    for (const reading of readings) await this.fillReading(table, reading);
    return readings.length;
  }

  private async fillReading(table: 'statement' | 'observation', { company_id, run_id }: Reading): Promise<void> {
    const { manager } = this.dataSource;
    const text = await this.textOf(company_id, run_id);
    const entity = table === 'statement' ? StatementEntity : ObservationEntity;
    const rows = await manager.findBy<StatementEntity | ObservationEntity>(entity, {
      companyId: company_id,
      runId: run_id,
    });
    const whole = rows.map(({ frame }) => withQuotes<Statement>(frame, text));
    const speakers = whole.map((one) => (table === 'statement' ? speakerKey(one) : null));
    const sql = `UPDATE ${table} t SET words = w.words ${table === 'statement' ? ', speaker = w.speaker' : ''}
      FROM unnest($3::text[], $4::tsvector[], $5::text[]) AS w (key, words, speaker)
      WHERE t.company_id = $1 AND t.run_id = $2 AND t.key = w.key`;
    await manager.query(sql, [company_id, run_id, rows.map(({ key }) => key), whole.map(wordsOfMention), speakers]);
  }

  private async textOf(company: string, run: string): Promise<string> {
    const sql = `SELECT d.content_hash FROM extraction_run r JOIN document d ON d.company_id = r.company_id AND d.id = r.document_id
      WHERE r.company_id = $1 AND r.id = $2`;
    const [row]: readonly { content_hash: string }[] = await this.dataSource.query(sql, [company, run]);
    return this.texts.read(this.dataSource.manager, company, row!.content_hash);
  }

  private async fillClaims(atOnce: number): Promise<number> {
    const companies: readonly { company_id: string }[] = await this.dataSource.query(UNFILLED('claim', 'company_id'), [
      atOnce,
    ]);
    for (const { company_id } of companies) {
      const claims = await readClaims(this.dataSource.manager, this.texts, company_id);
      const sql = `UPDATE claim t SET words = w.words FROM unnest($2::uuid[], $3::tsvector[]) AS w (id, words)
        WHERE t.company_id = $1 AND t.id = w.id AND t.words IS NULL`;
      const words = claims.map(({ record }) => wordsOfClaim(record));
      await this.dataSource.query(sql, [company_id, claims.map(({ record }) => record.id), words]);
    }
    return companies.length;
  }
}
