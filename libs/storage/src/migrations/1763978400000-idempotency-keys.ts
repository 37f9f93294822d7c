import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers are kept for a day under the key that the sender gave. */
export class IdempotencyKeys1763978400000 implements MigrationInterface {
  readonly name = 'IdempotencyKeys1763978400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE idempotency_key (
      tenant_id uuid NOT NULL,
      key text NOT NULL,
      route text NOT NULL,
      request_hash text,
      owner uuid NOT NULL,
      lease_until timestamptz NOT NULL,
      status integer,
      headers jsonb,
      body bytea,
      created_at timestamptz NOT NULL,
      CONSTRAINT pk_idempotency_key PRIMARY KEY (tenant_id, key)
    )`);
    await runner.query(`CREATE INDEX ix_idempotency_key_created_at ON idempotency_key (created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE idempotency_key`);
  }
}
