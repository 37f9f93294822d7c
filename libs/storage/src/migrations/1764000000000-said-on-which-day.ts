import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of before quote the first statement; the next ledger of their company puts the one that holds in its place. */
const SAY_WHEN = `UPDATE claim SET places = jsonb_set(places, '{saidAt,on}', to_jsonb(said_on))`;

/** The quote of a claim's row is that of the statement that holds, and has a day of its own. */
export class SaidOnWhichDay1764000000000 implements MigrationInterface {
  readonly name = 'SaidOnWhichDay1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SAY_WHEN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE claim SET places = places #- '{saidAt,on}'`);
  }
}
