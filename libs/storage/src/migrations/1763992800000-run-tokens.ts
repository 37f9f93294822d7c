import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of all readings begun for a job only the latest may say what came of it. */
export class RunTokens1763992800000 implements MigrationInterface {
  readonly name = 'RunTokens1763992800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reading_job ADD COLUMN run_token uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reading_job DROP COLUMN run_token`);
  }
}
