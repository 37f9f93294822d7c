import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows can be found: by words, folded by us and not by a dictionary of the database, and by what lists are filtered and
 * sorted by. Columns are filled here; words of rows that are there already are worked out by the worker's daily job, for
 * they come from the texts.
 */
const MENTIONS = (table: 'statement' | 'observation') => [
  `ALTER TABLE ${table} ADD COLUMN document_id uuid, ADD COLUMN said_on date, ADD COLUMN words tsvector`,
  `UPDATE ${table} m SET document_id = r.document_id, said_on = r.event_date
    FROM extraction_run r WHERE r.company_id = m.company_id AND r.id = m.run_id`,
  `ALTER TABLE ${table} ALTER COLUMN document_id SET NOT NULL, ALTER COLUMN said_on SET NOT NULL`,
  `CREATE INDEX ix_${table}_words ON ${table} USING gin (words)`,
  `CREATE INDEX ix_${table}_unfilled ON ${table} (company_id, run_id) WHERE words IS NULL`,
];

const STATEMENTS = [
  `ALTER TABLE statement ADD COLUMN modality text, ADD COLUMN speaker text`,
  `UPDATE statement SET modality = frame ->> 'modality', speaker = lower(frame -> 'speaker' ->> 'name')`,
  `ALTER TABLE statement ALTER COLUMN modality SET NOT NULL`,
  `CREATE INDEX ix_statement_said_on ON statement (company_id, said_on, run_id, ordinal)`,
  `CREATE INDEX ix_statement_tenant_said_on ON statement (tenant_id, said_on, run_id, ordinal)`,
  `CREATE INDEX ix_statement_tenant_metric ON statement (tenant_id, metric, said_on, run_id, ordinal)`,
  `CREATE INDEX ix_statement_tenant_speaker ON statement (tenant_id, speaker, said_on, run_id, ordinal)`,
];

const OBSERVATIONS = [
  `CREATE INDEX ix_observation_period_end ON observation (company_id, period_end, run_id, ordinal)`,
  `CREATE INDEX ix_observation_tenant_period_end ON observation (tenant_id, period_end, run_id, ordinal)`,
  `CREATE INDEX ix_observation_tenant_metric ON observation (tenant_id, metric, period_end, run_id, ordinal)`,
];

/** The deciding outcome: the last that decides, else the last that the verdict rests on. */
const PLACES = `
  UPDATE claim cl SET places = jsonb_build_object('saidAt', (
      SELECT jsonb_build_object('document', s.document_id, 'start', s.start_offset, 'end', s.end_offset, 'lang', s.frame -> 'lang')
      FROM claim_statement s WHERE s.company_id = cl.company_id AND s.claim_id = cl.id AND s.ordinal = 0
    ), 'outcome', (
      SELECT jsonb_build_object('document', o.document_id, 'start', o.start_offset, 'end', o.end_offset, 'lang', o.frame -> 'lang',
        'relation', o.relation, 'vintage', o.vintage, 'value', o.frame -> 'value', 'unit', o.unit, 'growth', o.frame -> 'growth',
        'period', o.frame -> 'period')
      FROM outcome o WHERE o.company_id = cl.company_id AND o.claim_id = cl.id AND (o.relation <> 'progress'
        OR v.verdict #> '{inputs,observations}' @> jsonb_build_array(
          jsonb_build_object('document', o.document_id, 'observation', o.frame -> 'observation')))
      ORDER BY o.relation <> 'progress' DESC, o.ordinal DESC LIMIT 1
    )),
    checkability = cl.frame ->> 'checkability', lifecycle = v.lifecycle, result = v.result,
    is_reviewed = coalesce(jsonb_array_length(cl.frame -> 'review' -> 'decisions'), 0) > 0
  FROM current_verdict v WHERE v.company_id = cl.company_id AND v.claim_id = cl.id`;

const CLAIMS = [
  `ALTER TABLE claim ADD COLUMN places jsonb, ADD COLUMN checkability text, ADD COLUMN lifecycle text, ADD COLUMN result text,
    ADD COLUMN is_reviewed boolean, ADD COLUMN words tsvector`,
  PLACES,
  `ALTER TABLE claim ALTER COLUMN places SET NOT NULL, ALTER COLUMN checkability SET NOT NULL,
    ALTER COLUMN lifecycle SET NOT NULL, ALTER COLUMN is_reviewed SET NOT NULL`,
  `CREATE INDEX ix_claim_tenant_updated_at ON claim (tenant_id, updated_at, id)`,
  `CREATE INDEX ix_claim_tenant_metric ON claim (tenant_id, metric, said_on, id)`,
  `CREATE INDEX ix_claim_tenant_segment ON claim (tenant_id, segment, said_on, id)`,
  `CREATE INDEX ix_claim_tenant_lifecycle ON claim (tenant_id, lifecycle, said_on, id)`,
  `CREATE INDEX ix_claim_tenant_result ON claim (tenant_id, result, said_on, id)`,
  `CREATE INDEX ix_claim_words ON claim USING gin (words)`,
  `CREATE INDEX ix_claim_unfilled ON claim (company_id) WHERE words IS NULL`,
];

const NAMES = (['company', 'document'] as const).flatMap((table) => [
  `ALTER TABLE ${table} ADD COLUMN words tsvector`,
  `CREATE INDEX ix_${table}_words ON ${table} USING gin (words)`,
  `CREATE INDEX ix_${table}_unfilled ON ${table} (company_id) WHERE words IS NULL`,
]);

const UNDO = [
  `ALTER TABLE document DROP COLUMN words`,
  `ALTER TABLE company DROP COLUMN words`,
  `DROP INDEX ix_claim_tenant_metric, ix_claim_tenant_segment, ix_claim_tenant_updated_at`,
  `ALTER TABLE claim DROP COLUMN places, DROP COLUMN checkability, DROP COLUMN lifecycle, DROP COLUMN result,
    DROP COLUMN is_reviewed, DROP COLUMN words`,
  `DROP INDEX ix_observation_period_end, ix_observation_tenant_period_end, ix_observation_tenant_metric, ix_statement_tenant_metric`,
  `ALTER TABLE observation DROP COLUMN document_id, DROP COLUMN said_on, DROP COLUMN words`,
  `ALTER TABLE statement DROP COLUMN document_id, DROP COLUMN said_on, DROP COLUMN words, DROP COLUMN modality, DROP COLUMN speaker`,
];

export class SearchableRows1763974800000 implements MigrationInterface {
  readonly name = 'SearchableRows1763974800000';

  async up(runner: QueryRunner): Promise<void> {
    const all = [
      ...MENTIONS('statement'),
      ...STATEMENTS,
      ...MENTIONS('observation'),
      ...OBSERVATIONS,
      ...CLAIMS,
      ...NAMES,
    ];
    for (const sql of all) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of UNDO) await runner.query(sql);
  }
}
