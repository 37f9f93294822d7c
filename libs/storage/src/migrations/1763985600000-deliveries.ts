import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  `CREATE TABLE webhook_endpoint (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    url text NOT NULL,
    description text NOT NULL,
    secret text NOT NULL,
    previous_secret text,
    previous_until timestamptz,
    hourly_limit integer NOT NULL,
    disabled_reason text,
    disabled_at timestamptz,
    failing_since timestamptz,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    deleted_at timestamptz,
    CONSTRAINT pk_webhook_endpoint PRIMARY KEY (tenant_id, id)
  )`,
  `CREATE TABLE watch_list (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    companies jsonb NOT NULL,
    claims jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT pk_watch_list PRIMARY KEY (tenant_id, id)
  )`,
  `CREATE TABLE subscription (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    channel text NOT NULL,
    endpoint_id uuid,
    email jsonb,
    filter jsonb NOT NULL,
    paused boolean NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    deleted_at timestamptz,
    CONSTRAINT pk_subscription PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_subscription_endpoint FOREIGN KEY (tenant_id, endpoint_id) REFERENCES webhook_endpoint (tenant_id, id)
  )`,
  `CREATE TABLE delivery (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    subscription_id uuid,
    target_id uuid NOT NULL,
    channel text NOT NULL,
    event_id uuid NOT NULL,
    event_company uuid,
    notice jsonb,
    type text NOT NULL,
    subject uuid NOT NULL,
    status text NOT NULL,
    reason text,
    tries integer NOT NULL,
    attempts integer NOT NULL,
    due_at timestamptz NOT NULL,
    run uuid,
    only_while_open boolean NOT NULL,
    created_at timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT pk_delivery PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_delivery_subscription FOREIGN KEY (tenant_id, subscription_id) REFERENCES subscription (tenant_id, id)
  )`,
  `CREATE TABLE delivery_attempt (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    delivery_id uuid NOT NULL,
    attempted_at timestamptz NOT NULL,
    number integer NOT NULL,
    outcome text NOT NULL,
    status integer,
    duration_ms integer NOT NULL,
    answer text,
    error text,
    CONSTRAINT pk_delivery_attempt PRIMARY KEY (tenant_id, delivery_id, id, attempted_at),
    CONSTRAINT fk_delivery_attempt_delivery FOREIGN KEY (tenant_id, delivery_id) REFERENCES delivery (tenant_id, id)
  ) PARTITION BY RANGE (attempted_at)`,
  `CREATE TABLE delivery_attempt_default PARTITION OF delivery_attempt DEFAULT`,
  `SELECT ensure_partitions(3)`,
];

const INDEXES = [
  `CREATE INDEX ix_delivery_pending ON delivery (tenant_id, target_id, due_at) WHERE status = 'pending'`,
  `CREATE INDEX ix_delivery_target ON delivery (tenant_id, target_id, created_at)`,
  `CREATE INDEX ix_delivery_created ON delivery (tenant_id, created_at, id)`,
];

/** Whatever is to be sent wakes the senders when its transaction commits. */
const WAKE_THE_SENDERS = [
  `CREATE FUNCTION notify_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('wordkept_delivery', '');
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER tr_delivery_notify AFTER INSERT ON delivery FOR EACH STATEMENT EXECUTE FUNCTION notify_delivery()`,
];

const UNDO = [
  `DROP TABLE delivery_attempt, delivery, subscription, watch_list, webhook_endpoint`,
  `DROP FUNCTION notify_delivery`,
];

/** Who wants to be told of what, where, and how the telling went. */
export class Deliveries1763985600000 implements MigrationInterface {
  readonly name = 'Deliveries1763985600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TABLES, ...INDEXES, ...WAKE_THE_SENDERS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of UNDO) await runner.query(sql);
  }
}
