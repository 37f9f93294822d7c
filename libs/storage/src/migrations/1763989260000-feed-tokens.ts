import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses with a token, for feed readers and calendars that know no keys. */
const TABLES = [
  `CREATE TABLE feed_token (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    token_hash text NOT NULL,
    name text NOT NULL,
    filter jsonb NOT NULL,
    language text NOT NULL,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT pk_feed_token PRIMARY KEY (tenant_id, id)
  )`,
  `CREATE INDEX ix_feed_token_hash ON feed_token (token_hash)`,
];

export class FeedTokens1763989260000 implements MigrationInterface {
  readonly name = 'FeedTokens1763989260000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of TABLES) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE feed_token`);
  }
}
