import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE tenant (
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_tenant PRIMARY KEY (tenant_id)
  )`,
  `CREATE TABLE api_key (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    prefix text NOT NULL,
    hash text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz,
    revoked_at timestamptz,
    last_used_at timestamptz,
    CONSTRAINT pk_api_key PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_api_key_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
  )`,
  `CREATE TABLE page_session (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    key_id uuid NOT NULL,
    token_hash text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT pk_page_session PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_page_session_key FOREIGN KEY (tenant_id, key_id) REFERENCES api_key (tenant_id, id)
  )`,
  `CREATE TABLE audit_head (
    tenant_id uuid NOT NULL,
    position integer NOT NULL,
    hash text NOT NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (tenant_id)
  )`,
  `CREATE TABLE audit_entry (
    tenant_id uuid NOT NULL,
    position integer NOT NULL,
    at timestamptz NOT NULL,
    action text NOT NULL,
    actor_key uuid,
    actor text NOT NULL,
    subject text NOT NULL,
    detail jsonb NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT pk_audit_entry PRIMARY KEY (tenant_id, position, at)
  ) PARTITION BY RANGE (at)`,
  `CREATE TABLE audit_entry_default PARTITION OF audit_entry DEFAULT`,
];

/** A key or a session is looked up before anybody knows whose it is. */
const INDEXES = [
  `CREATE INDEX ix_api_key_prefix ON api_key (prefix)`,
  `CREATE INDEX ix_page_session_token ON page_session (token_hash)`,
];

/** Who may do what, and what was done. */
export class KeysAndAudit1763971300000 implements MigrationInterface {
  readonly name = 'KeysAndAudit1763971300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TABLES, ...INDEXES]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entry, audit_head, page_session, api_key, tenant`);
  }
}
