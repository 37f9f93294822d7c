import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What management said later of a claim is an outcome too, and has no observation. */
export class SpokenOutcomes1763856000000 implements MigrationInterface {
  readonly name = 'SpokenOutcomes1763856000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outcome ALTER COLUMN observation_key DROP NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM outcome WHERE observation_key IS NULL`);
    await runner.query(`ALTER TABLE outcome ALTER COLUMN observation_key SET NOT NULL`);
  }
}
