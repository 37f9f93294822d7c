import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['reading_job', 'outcome_import', 'reextraction'];

/** Whoever follows a job is told when it goes on; jobs are listed by status. */
export class JobProgress1763978500000 implements MigrationInterface {
  readonly name = 'JobProgress1763978500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION notify_job() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('wordkept_jobs', NEW.id::text);
        RETURN NULL;
      END $$`);
    for (const table of TABLES) {
      await runner.query(
        `CREATE TRIGGER tr_${table}_notify AFTER UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION notify_job()`,
      );
    }
    await runner.query(`CREATE INDEX ix_reading_job_tenant_status ON reading_job (tenant_id, status, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_reading_job_tenant_status`);
    for (const table of TABLES) await runner.query(`DROP TRIGGER tr_${table}_notify ON ${table}`);
    await runner.query(`DROP FUNCTION notify_job`);
  }
}
