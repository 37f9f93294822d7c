import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The schema rules hold from the first table on: the company first in every key of the corpus, the tenant on every row,
 * ids made by the application, every constraint named, append-only tables partitioned by time with that time in their key.
 */
const TABLES = [
  `CREATE TABLE company (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    currency text NOT NULL,
    corpus_version integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_company PRIMARY KEY (company_id)
  )`,
  `CREATE TABLE document_text (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    content_hash text NOT NULL,
    body text NOT NULL,
    CONSTRAINT pk_document_text PRIMARY KEY (company_id, content_hash)
  )`,
  `CREATE TABLE document (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    content_hash text NOT NULL,
    characters integer NOT NULL,
    name text NOT NULL,
    given jsonb NOT NULL,
    status text NOT NULL,
    problem jsonb,
    current_run_id uuid,
    received_at timestamptz NOT NULL,
    CONSTRAINT uq_document_content UNIQUE (company_id, content_hash),
    CONSTRAINT pk_document PRIMARY KEY (company_id, id)
  )`,
  `CREATE TABLE reading_job (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    status text NOT NULL,
    stage text NOT NULL,
    tries integer NOT NULL DEFAULT 0,
    problem jsonb,
    found jsonb,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT pk_reading_job PRIMARY KEY (company_id, id)
  )`,
  `CREATE TABLE extraction_run (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    engine_version text NOT NULL,
    rule_set_hash text NOT NULL,
    head jsonb NOT NULL,
    flags jsonb NOT NULL,
    period_end date NOT NULL,
    event_date date NOT NULL,
    statements integer NOT NULL,
    observations integer NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT uq_extraction_run UNIQUE (company_id, document_id, engine_version, rule_set_hash),
    CONSTRAINT pk_extraction_run PRIMARY KEY (company_id, id)
  )`,
  `CREATE TABLE statement (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    run_id uuid NOT NULL,
    key text NOT NULL,
    ordinal integer NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    lang text NOT NULL,
    metric text NOT NULL,
    event text,
    segment text NOT NULL,
    kind text NOT NULL,
    target_low numeric,
    target_high numeric,
    target_unit text,
    horizon_start date,
    horizon_end date,
    frame jsonb NOT NULL,
    CONSTRAINT pk_statement PRIMARY KEY (company_id, run_id, key)
  )`,
  `CREATE TABLE observation (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    run_id uuid NOT NULL,
    key text NOT NULL,
    ordinal integer NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    lang text NOT NULL,
    metric text NOT NULL,
    event text,
    segment text NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    value numeric,
    unit text,
    growth_percent numeric,
    stated_by text NOT NULL,
    frame jsonb NOT NULL,
    CONSTRAINT pk_observation PRIMARY KEY (company_id, run_id, key)
  )`,
  `CREATE TABLE claim (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    metric text NOT NULL,
    event text,
    segment text NOT NULL,
    kind text NOT NULL,
    summary text NOT NULL,
    window_start date,
    window_end date,
    said_on date NOT NULL,
    said text NOT NULL,
    happened text,
    revisions jsonb NOT NULL,
    frame jsonb NOT NULL,
    content_hash text NOT NULL,
    recorded_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    retired_at timestamptz,
    CONSTRAINT pk_claim PRIMARY KEY (company_id, id)
  )`,
  `CREATE TABLE claim_statement (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    claim_id uuid NOT NULL,
    ordinal integer NOT NULL,
    document_id uuid NOT NULL,
    run_id uuid NOT NULL,
    statement_key text NOT NULL,
    revision text NOT NULL,
    said_on date NOT NULL,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    frame jsonb NOT NULL,
    CONSTRAINT pk_claim_statement PRIMARY KEY (company_id, claim_id, ordinal)
  )`,
  `CREATE TABLE outcome (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    claim_id uuid NOT NULL,
    ordinal integer NOT NULL,
    document_id uuid NOT NULL,
    run_id uuid NOT NULL,
    observation_key text NOT NULL,
    relation text NOT NULL,
    vintage text NOT NULL,
    value numeric,
    unit text,
    start_offset integer NOT NULL,
    end_offset integer NOT NULL,
    frame jsonb NOT NULL,
    CONSTRAINT pk_outcome PRIMARY KEY (company_id, claim_id, ordinal)
  )`,
  `CREATE TABLE verdict (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    claim_id uuid NOT NULL,
    position integer NOT NULL,
    recorded_at timestamptz NOT NULL,
    lifecycle text NOT NULL,
    result text,
    reason text,
    as_of date NOT NULL,
    rule text NOT NULL,
    rule_version integer NOT NULL,
    verdict jsonb NOT NULL,
    original jsonb NOT NULL,
    CONSTRAINT pk_verdict PRIMARY KEY (company_id, claim_id, position, recorded_at)
  ) PARTITION BY RANGE (recorded_at)`,
  `CREATE TABLE current_verdict (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    claim_id uuid NOT NULL,
    position integer NOT NULL,
    lifecycle text NOT NULL,
    result text,
    verdict jsonb NOT NULL,
    original jsonb NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_current_verdict PRIMARY KEY (company_id, claim_id)
  )`,
  `CREATE TABLE ledger (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    corpus_version integer NOT NULL,
    as_of date NOT NULL,
    engine_version text NOT NULL,
    profile_hash text NOT NULL,
    documents jsonb NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_ledger PRIMARY KEY (company_id)
  )`,
  `CREATE TABLE event_key (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_event_key PRIMARY KEY (company_id, id)
  )`,
  `CREATE TABLE outbox (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    queue text NOT NULL,
    name text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    dispatched_at timestamptz,
    CONSTRAINT pk_outbox PRIMARY KEY (company_id, id)
  )`,
  `CREATE TABLE event_log (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    queue text NOT NULL,
    name text NOT NULL,
    payload jsonb NOT NULL,
    dispatched_at timestamptz NOT NULL,
    CONSTRAINT pk_event_log PRIMARY KEY (company_id, id, created_at)
  ) PARTITION BY RANGE (created_at)`,
];

const INDEXES = [
  `CREATE INDEX ix_company_tenant_slug ON company (tenant_id, slug)`,
  `CREATE INDEX ix_document_tenant_id ON document (tenant_id, id)`,
  `CREATE INDEX ix_reading_job_document ON reading_job (company_id, document_id, id)`,
  `CREATE INDEX ix_reading_job_tenant_id ON reading_job (tenant_id, id)`,
  `CREATE INDEX ix_statement_metric ON statement (company_id, metric, segment)`,
  `CREATE INDEX ix_observation_metric ON observation (company_id, metric, segment, period_end)`,
  `CREATE INDEX ix_claim_metric ON claim (company_id, metric, segment)`,
  `CREATE INDEX ix_claim_said_on ON claim (company_id, said_on, id)`,
  `CREATE INDEX ix_claim_tenant_id ON claim (tenant_id, id)`,
  `CREATE INDEX ix_claim_tenant_said_on ON claim (tenant_id, said_on, id)`,
  `CREATE INDEX ix_claim_tenant_window_end ON claim (tenant_id, window_end, id)`,
  `CREATE INDEX ix_claim_statement_statement ON claim_statement (company_id, run_id, statement_key)`,
  `CREATE INDEX ix_outcome_observation ON outcome (company_id, run_id, observation_key)`,
  `CREATE INDEX ix_current_verdict_lifecycle ON current_verdict (company_id, lifecycle, result)`,
  `CREATE INDEX ix_outbox_dispatched ON outbox (dispatched_at) WHERE dispatched_at IS NOT NULL`,
  `CREATE INDEX ix_outbox_undispatched ON outbox (created_at) WHERE dispatched_at IS NULL`,
];

const FOREIGN_KEYS = [
  `ALTER TABLE document_text
    ADD CONSTRAINT fk_document_text_company FOREIGN KEY (company_id) REFERENCES company (company_id)`,
  `ALTER TABLE document
    ADD CONSTRAINT fk_document_current_run FOREIGN KEY (company_id, current_run_id) REFERENCES extraction_run (company_id, id)`,
  `ALTER TABLE document
    ADD CONSTRAINT fk_document_text FOREIGN KEY (company_id, content_hash) REFERENCES document_text (company_id, content_hash)`,
  `ALTER TABLE reading_job
    ADD CONSTRAINT fk_reading_job_document FOREIGN KEY (company_id, document_id) REFERENCES document (company_id, id)`,
  `ALTER TABLE extraction_run
    ADD CONSTRAINT fk_extraction_run_document FOREIGN KEY (company_id, document_id) REFERENCES document (company_id, id)`,
  `ALTER TABLE statement
    ADD CONSTRAINT fk_statement_run FOREIGN KEY (company_id, run_id) REFERENCES extraction_run (company_id, id)`,
  `ALTER TABLE observation
    ADD CONSTRAINT fk_observation_run FOREIGN KEY (company_id, run_id) REFERENCES extraction_run (company_id, id)`,
  `ALTER TABLE claim
    ADD CONSTRAINT fk_claim_company FOREIGN KEY (company_id) REFERENCES company (company_id)`,
  `ALTER TABLE claim_statement
    ADD CONSTRAINT fk_claim_statement_statement FOREIGN KEY (company_id, run_id, statement_key) REFERENCES statement (company_id, run_id, key)`,
  `ALTER TABLE claim_statement
    ADD CONSTRAINT fk_claim_statement_claim FOREIGN KEY (company_id, claim_id) REFERENCES claim (company_id, id)`,
  `ALTER TABLE outcome
    ADD CONSTRAINT fk_outcome_observation FOREIGN KEY (company_id, run_id, observation_key) REFERENCES observation (company_id, run_id, key)`,
  `ALTER TABLE outcome
    ADD CONSTRAINT fk_outcome_claim FOREIGN KEY (company_id, claim_id) REFERENCES claim (company_id, id)`,
  `ALTER TABLE verdict
    ADD CONSTRAINT fk_verdict_claim FOREIGN KEY (company_id, claim_id) REFERENCES claim (company_id, id)`,
  `ALTER TABLE current_verdict
    ADD CONSTRAINT fk_current_verdict_claim FOREIGN KEY (company_id, claim_id) REFERENCES claim (company_id, id)`,
  `ALTER TABLE ledger
    ADD CONSTRAINT fk_ledger_company FOREIGN KEY (company_id) REFERENCES company (company_id)`,
  `ALTER TABLE event_key
    ADD CONSTRAINT fk_event_key_company FOREIGN KEY (company_id) REFERENCES company (company_id)`,
  `ALTER TABLE outbox
    ADD CONSTRAINT fk_outbox_event_key FOREIGN KEY (company_id, id) REFERENCES event_key (company_id, id)`,
  `ALTER TABLE event_log
    ADD CONSTRAINT fk_event_log_event_key FOREIGN KEY (company_id, id) REFERENCES event_key (company_id, id)`,
];

/** Rows of a month with no partition of its own go to the default one: a missed housekeeping run loses nothing. */
const PARTITIONS = [
  `CREATE TABLE verdict_default PARTITION OF verdict DEFAULT`,
  `CREATE TABLE event_log_default PARTITION OF event_log DEFAULT`,
  `CREATE FUNCTION ensure_partitions(months_ahead integer) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    parent text;
    month date;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('wordkept.ensure_partitions'));
    FOREACH parent IN ARRAY ARRAY['verdict', 'event_log'] LOOP
      FOR ahead IN 0..months_ahead LOOP
        month := date_trunc('month', now() AT TIME ZONE 'UTC')::date + make_interval(months => ahead);
        BEGIN
          EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
            parent || to_char(month, '_YYYY_MM'), parent,
            month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
        EXCEPTION WHEN check_violation THEN
          RAISE WARNING 'rows of % are in the default partition of %', month, parent;
        END;
      END LOOP;
    END LOOP;
  END $$`,
  `SELECT ensure_partitions(3)`,
];

/** Whatever writes to the outbox wakes the relay when its transaction commits. */
const WAKE_THE_RELAY = [
  `CREATE FUNCTION notify_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('wordkept_outbox', '');
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER tr_outbox_notify AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION notify_outbox()`,
];

const UNDO = [
  `ALTER TABLE document DROP CONSTRAINT fk_document_current_run`,
  `DROP TABLE event_log, outbox, event_key, ledger, current_verdict, verdict, outcome, claim_statement, claim, observation, statement, extraction_run, reading_job, document, document_text, company`,
  `DROP FUNCTION ensure_partitions, notify_outbox`,
];

export class FirstSchema1763769600000 implements MigrationInterface {
  readonly name = 'FirstSchema1763769600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...TABLES, ...INDEXES, ...FOREIGN_KEYS, ...PARTITIONS, ...WAKE_THE_RELAY])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of UNDO) await runner.query(sql);
  }
}
