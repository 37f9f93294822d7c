import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents come in as files and from addresses, and their senders may say which one they correct. */
export class DocumentOrigin1763982000000 implements MigrationInterface {
  readonly name = 'DocumentOrigin1763982000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document ADD origin jsonb, ADD replaces uuid`);
    await runner.query(
      `ALTER TABLE document ADD CONSTRAINT fk_document_replaces FOREIGN KEY (company_id, replaces) REFERENCES document (company_id, id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document DROP CONSTRAINT fk_document_replaces`);
    await runner.query(`ALTER TABLE document DROP origin, DROP replaces`);
  }
}
