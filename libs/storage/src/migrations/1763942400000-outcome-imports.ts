import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of reported figures, and which documents were made of them. */
export class OutcomeImports1763942400000 implements MigrationInterface {
  readonly name = 'OutcomeImports1763942400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document ADD COLUMN kind text NOT NULL DEFAULT 'call'`);
    await runner.query(`CREATE TABLE outcome_import (
      company_id uuid NOT NULL,
      tenant_id uuid NOT NULL,
      id uuid NOT NULL,
      name text NOT NULL,
      kind text NOT NULL,
      status text NOT NULL,
      rows integer NOT NULL,
      figures integer NOT NULL,
      documents jsonb NOT NULL,
      problems jsonb NOT NULL,
      notes jsonb NOT NULL,
      verdicts_changed integer,
      problem jsonb,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL,
      CONSTRAINT pk_outcome_import PRIMARY KEY (company_id, id),
      CONSTRAINT fk_outcome_import_company FOREIGN KEY (company_id) REFERENCES company (company_id)
    )`);
    await runner.query(`CREATE INDEX ix_outcome_import_tenant_id ON outcome_import (tenant_id, id)`);
  }

  /** The documents stay: calls and imports look alike again, as they did before. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE outcome_import`);
    await runner.query(`ALTER TABLE document DROP COLUMN kind`);
  }
}
