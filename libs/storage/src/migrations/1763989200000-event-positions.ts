import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alerts get a place in their tenant's order, so that they can be read over HTTP from where one stopped. */
const TABLES = [
  `CREATE TABLE event_head (
    tenant_id uuid NOT NULL,
    last bigint NOT NULL,
    CONSTRAINT pk_event_head PRIMARY KEY (tenant_id)
  )`,
  `CREATE TABLE event_position (
    tenant_id uuid NOT NULL,
    position bigint NOT NULL,
    company_id uuid NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    metric text,
    segment text,
    created_at timestamptz NOT NULL,
    CONSTRAINT uq_event_position UNIQUE (tenant_id, event_id),
    CONSTRAINT pk_event_position PRIMARY KEY (tenant_id, position)
  )`,
  `CREATE INDEX ix_event_position_company ON event_position (tenant_id, company_id, position)`,
];

/** What was told before there were places, in the order of its recording. */
const BACK_FILL = [
  `INSERT INTO event_position (tenant_id, position, company_id, event_id, type, metric, segment, created_at)
  SELECT tenant_id, row_number() OVER (PARTITION BY tenant_id ORDER BY created_at, id), company_id, id, name,
    payload #>> '{data,claim,metric}', payload #>> '{data,claim,segment}', created_at
  FROM (
    SELECT tenant_id, company_id, id, name, payload, created_at FROM outbox WHERE queue = 'alerts'
    UNION ALL SELECT tenant_id, company_id, id, name, payload, created_at FROM event_log WHERE queue = 'alerts'
  ) told`,
  `INSERT INTO event_head (tenant_id, last) SELECT tenant_id, max(position) FROM event_position GROUP BY tenant_id`,
];

/** Whoever waits for events is woken with the tenant that has new ones. */
const WAKE_READERS = [
  `CREATE FUNCTION notify_event_position() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('wordkept_events', tenant_id::text) FROM (SELECT DISTINCT tenant_id FROM fresh) placed;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER tr_event_position_notify AFTER INSERT ON event_position
    REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION notify_event_position()`,
];

/** Only ever added to. */
const RIGHTS = [
  `GRANT SELECT, INSERT ON event_position TO wordkept_serving`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON event_position TO wordkept_keeping`,
];

export class EventPositions1763989200000 implements MigrationInterface {
  readonly name = 'EventPositions1763989200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TABLES, ...BACK_FILL, ...WAKE_READERS, ...RIGHTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE event_position, event_head`);
    await runner.query(`DROP FUNCTION notify_event_position`);
  }
}
