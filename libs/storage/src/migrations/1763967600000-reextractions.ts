import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Another version of the engine reads beside the current one until somebody has looked at the differences. */
export class Reextractions1763967600000 implements MigrationInterface {
  readonly name = 'Reextractions1763967600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE reextraction (
      company_id uuid NOT NULL,
      tenant_id uuid NOT NULL,
      id uuid NOT NULL,
      status text NOT NULL,
      engine_version text,
      runs jsonb NOT NULL,
      unreadable jsonb NOT NULL,
      differences jsonb,
      problem jsonb,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT pk_reextraction PRIMARY KEY (company_id, id)
    )`);
    await runner.query(`CREATE INDEX ix_reextraction_tenant_id ON reextraction (tenant_id, id)`);
    await runner.query(
      `ALTER TABLE reextraction ADD CONSTRAINT fk_reextraction_company FOREIGN KEY (company_id) REFERENCES company (company_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reextraction`);
  }
}
