import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Roles belong to the whole cluster: another database may have made them, or be making them now. Whoever migrates must be
 * able to act as them; where an administrator made them, it takes an administrator to allow that.
 */
const ROLES = `DO $$
  DECLARE
    role_name text;
    is_member boolean;
  BEGIN
    FOREACH role_name IN ARRAY ARRAY['wordkept_serving', 'wordkept_keeping'] LOOP
      BEGIN
        IF to_regrole(role_name) IS NULL THEN EXECUTE format('CREATE ROLE %I NOLOGIN', role_name); END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
      IF EXISTS (SELECT FROM pg_roles WHERE rolname = role_name AND (rolbypassrls OR rolsuper)) THEN
        RAISE EXCEPTION 'The role % may go round row-level security.', role_name
          USING HINT = format('Run as a superuser: ALTER ROLE %I NOBYPASSRLS NOSUPERUSER', role_name);
      END IF;
      EXECUTE format(CASE WHEN current_setting('server_version_num')::integer >= 160000
        THEN 'SELECT pg_has_role(%L, ''SET'') AND pg_has_role(%L, ''USAGE'')'
        ELSE 'SELECT pg_has_role(%L, ''MEMBER'') AND pg_has_role(%L, ''USAGE'')' END, role_name, role_name) INTO is_member;
      IF NOT is_member THEN
        BEGIN
          EXECUTE format(CASE WHEN current_setting('server_version_num')::integer >= 160000
            THEN 'GRANT %I TO CURRENT_USER WITH INHERIT TRUE, SET TRUE' ELSE 'GRANT %I TO CURRENT_USER' END, role_name);
        EXCEPTION WHEN insufficient_privilege THEN
          RAISE EXCEPTION '% must be a member of the role % and may not make itself one.', current_user, role_name
            USING HINT = format('Run as a superuser: GRANT wordkept_serving, wordkept_keeping TO %I', current_user);
        END;
      END IF;
    END LOOP;
  END $$`;

/**
 * Row-level security on every table that has a tenant, forced on its owner too. The serving role sees the rows of the
 * tenant that its connection names, and none where it names none; the tenant is worked out once a query, so that indexes
 * serve. Nobody is let into a partition but through its table. What is partitioned by time, or listed here, is only ever
 * added to, and the serving role may do no more. Safe to call at any time; whatever is right is left alone.
 */
const GUARD_TABLES = `CREATE FUNCTION guard_tables() RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    guarded record;
    may text;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('wordkept.guard_tables'));
    FOR guarded IN
      SELECT c.oid, c.relname, c.relispartition, c.relrowsecurity AND c.relforcerowsecurity AS is_forced,
        c.relkind = 'p' OR c.relname IN ('review', 'event_key', 'extraction_run', 'statement', 'observation', 'document_text') AS is_added_to,
        has_table_privilege('wordkept_serving', c.oid, 'INSERT') AND has_table_privilege('wordkept_keeping', c.oid, 'DELETE') AS is_granted
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND EXISTS (
        SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped)
    LOOP
      IF NOT guarded.is_forced THEN
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', guarded.relname);
      END IF;
      IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = guarded.oid AND polname = 'own_tenant') THEN
        EXECUTE format('CREATE POLICY own_tenant ON %I TO wordkept_serving USING (
          tenant_id = (SELECT nullif(current_setting(''wordkept.tenant'', true), '''')::uuid))', guarded.relname);
      END IF;
      IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = guarded.oid AND polname = 'every_tenant') THEN
        EXECUTE format('CREATE POLICY every_tenant ON %I TO wordkept_keeping USING (true)', guarded.relname);
      END IF;
      CONTINUE WHEN guarded.relispartition OR guarded.is_granted;
      may := CASE WHEN guarded.is_added_to THEN 'SELECT, INSERT' ELSE 'SELECT, INSERT, UPDATE, DELETE' END;
      EXECUTE format('GRANT %s ON %I TO wordkept_serving', may, guarded.relname);
      EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO wordkept_keeping', guarded.relname);
    END LOOP;
  END $$`;

/**
 * Every table that is partitioned by ranges of time has its months, whoever makes it. Runs as the owner, for the daily job
 * owns nothing.
 */
const ENSURE_PARTITIONS = `CREATE OR REPLACE FUNCTION ensure_partitions(months_ahead integer) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    parent text;
    month date;
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('wordkept.ensure_partitions'));
    FOR parent IN
      SELECT c.relname FROM pg_partitioned_table t JOIN pg_class c ON c.oid = t.partrelid
      WHERE c.relnamespace = 'public'::regnamespace AND t.partstrat = 'r' ORDER BY c.relname
    LOOP
      FOR ahead IN 0..months_ahead LOOP
        month := date_trunc('month', now() AT TIME ZONE 'UTC')::date + make_interval(months => ahead);
        CONTINUE WHEN to_regclass(format('public.%I', parent || to_char(month, '_YYYY_MM'))) IS NOT NULL;
        BEGIN
          EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
            parent || to_char(month, '_YYYY_MM'), parent,
            month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
        EXCEPTION WHEN check_violation THEN
          RAISE WARNING 'rows of % are in the default partition of %', month, parent;
        END;
      END LOOP;
    END LOOP;
    PERFORM guard_tables();
  END $$`;

const RIGHTS = [
  `REVOKE EXECUTE ON FUNCTION ensure_partitions(integer), guard_tables() FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION ensure_partitions(integer) TO wordkept_keeping`,
  `GRANT USAGE ON SCHEMA public TO wordkept_serving, wordkept_keeping`,
];

/** As it was before: two tables by name, as whoever calls it. */
const FORMER_PARTITIONS = `CREATE FUNCTION ensure_partitions(months_ahead integer) RETURNS void LANGUAGE plpgsql AS $$
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
  END $$`;

/** The roles stay: other databases of the cluster may use them. */
const UNDO = [
  `DROP FUNCTION guard_tables, ensure_partitions`,
  FORMER_PARTITIONS,
  `DO $$
  DECLARE
    guarded record;
  BEGIN
    FOR guarded IN SELECT polrelid::regclass AS name, polname FROM pg_policy WHERE polname IN ('own_tenant', 'every_tenant') LOOP
      EXECUTE format('DROP POLICY %I ON %s', guarded.polname, guarded.name);
      EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY', guarded.name);
      EXECUTE format('REVOKE ALL ON %s FROM wordkept_serving, wordkept_keeping', guarded.name);
    END LOOP;
  END $$`,
  `REVOKE ALL ON SCHEMA public FROM wordkept_serving, wordkept_keeping`,
];

/** The database itself keeps tenants apart. */
export class TenantGuard1763971200000 implements MigrationInterface {
  readonly name = 'TenantGuard1763971200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [ROLES, GUARD_TABLES, ENSURE_PARTITIONS, ...RIGHTS]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of UNDO) await runner.query(sql);
  }
}
