import type { ObservationSort, ObservationView, Page, StatementSort, StatementView } from '#contracts';
import {
  companyIdOf,
  foldText,
  searchQuery,
  type ObservationFilter,
  type SearchQuery,
  type StatementFilter,
  type TenantId,
} from '#usecases';
import type { DataSource, EntityManager } from 'typeorm';
import { withQuotes } from '../quotes.js';
import { Conditions } from './conditions.js';
import { readPage, type ListOptions } from './read-page.js';
import type { SortColumn } from './sorted-cursor.js';
import type { ListSource } from './sorted-list.js';
import type { TextStore } from './text-store.js';

interface MentionRow {
  readonly company_id: string;
  readonly slug: string;
  readonly document_id: string;
  readonly content_hash: string;
  readonly said_on: string;
  readonly frame: unknown;
}

const COMPANY_ID: SortColumn = { sql: 'm.company_id', type: 'uuid' };
const RUN_ID: SortColumn = { sql: 'm.run_id', type: 'uuid' };
const KEY: SortColumn = { sql: 'm.key', type: 'text' };
const ORDINAL: SortColumn = { sql: 'm.ordinal', type: 'integer' };
const SAID_ON: SortColumn = { sql: 'm.said_on', type: 'date' };
const PERIOD_END: SortColumn = { sql: 'm.period_end', type: 'date' };

const sourceOf = (table: 'statement' | 'observation'): ListSource => ({
  base: `${table} m`,
  columns: 'm.company_id, c.slug, m.document_id, d.content_hash, m.said_on, m.frame',
  tables: `${table} m
    JOIN document d ON d.company_id = m.company_id AND d.id = m.document_id
    JOIN company c ON c.company_id = m.company_id`,
  key: [COMPANY_ID, RUN_ID, KEY],
  words: 'm.words',
});

/** Of each document the rows of the reading that holds now; asked row by row, for as a join it would seem to leave none. */
const CURRENT = `coalesce((SELECT d.current_run_id = m.run_id FROM document d
  WHERE d.company_id = m.company_id AND d.id = m.document_id), false)`;

/** Documents in the order asked for, each from its beginning. */
const ordered = (first: SortColumn) => ({
  up: { columns: [first, RUN_ID], direction: 'ASC', tail: ORDINAL } as const,
  down: { columns: [first, RUN_ID], direction: 'DESC', tail: ORDINAL } as const,
});

const bySaidOn = ordered(SAID_ON);
const byPeriodEnd = ordered(PERIOD_END);

const STATEMENTS: ListOptions<StatementSort> = {
  source: sourceOf('statement'),
  sorts: { said_on: bySaidOn.up, '-said_on': bySaidOn.down, relevance: bySaidOn.down },
  usual: '-said_on',
};
const OBSERVATIONS: ListOptions<ObservationSort> = {
  source: sourceOf('observation'),
  sorts: { period_end: byPeriodEnd.up, '-period_end': byPeriodEnd.down, relevance: byPeriodEnd.down },
  usual: '-period_end',
};

/** Statements of the current readings of all documents. */
export async function listStatements(
  dataSource: DataSource,
  texts: TextStore,
  tenant: TenantId,
  filter: StatementFilter,
): Promise<Page<StatementView>> {
  const query = queryOf(filter);
  const where = common(tenant, filter, query)
    .addIf('m.kind = ?', filter.kind)
    .addIf('m.modality = ?', filter.modality)
    .addIf("m.frame ->> 'checkability' = ?", filter.checkability)
    .addIf('m.speaker = ?', filter.speaker === undefined ? undefined : foldText(filter.speaker))
    .addIf('m.said_on >= ?', filter.from)
    .addIf('m.said_on <= ?', filter.to)
    .addIf('m.horizon_end >= ?', filter.horizonFrom)
    .addIf('m.horizon_end <= ?', filter.horizonTo);
  const page = await readPage<MentionRow, MentionRow, StatementSort>(
    dataSource,
    { ...STATEMENTS, view: same },
    where,
    filter,
    query,
  );
  return { data: await whole<StatementView>(dataSource.manager, texts, page.data), next: page.next };
}

/** Observations of the current readings of all documents, imports too. */
export async function listObservations(
  dataSource: DataSource,
  texts: TextStore,
  tenant: TenantId,
  filter: ObservationFilter,
): Promise<Page<ObservationView>> {
  const query = queryOf(filter);
  const where = common(tenant, filter, query)
    .addIf('m.stated_by = ?', filter.statedBy)
    .addIf('m.period_end >= ?', filter.from)
    .addIf('m.period_end <= ?', filter.to);
  const page = await readPage<MentionRow, MentionRow, ObservationSort>(
    dataSource,
    { ...OBSERVATIONS, view: same },
    where,
    filter,
    query,
  );
  return { data: await whole<ObservationView>(dataSource.manager, texts, page.data), next: page.next };
}

const same = (row: MentionRow): MentionRow => row;

const queryOf = ({ q }: { readonly q?: string }): SearchQuery | null => (q === undefined ? null : searchQuery(q));

function common(tenant: TenantId, filter: StatementFilter | ObservationFilter, query: SearchQuery | null): Conditions {
  const { company, document, metric, segment, lang } = filter;
  return new Conditions()
    .add('m.tenant_id = ?', tenant)
    .add(CURRENT)
    .addIf('m.company_id = ?', company === undefined ? undefined : companyIdOf(tenant, company))
    .addIf('m.document_id = ?', document)
    .addIf('m.metric = ?', metric)
    .addIf('m.segment = ?', segment)
    .addIf('m.lang = ?', lang)
    .addWords('m.words', query);
}

/** Rows with their quotes, each text opened once. */
async function whole<View>(manager: EntityManager, texts: TextStore, rows: readonly MentionRow[]): Promise<View[]> {
  const views: View[] = [];
  for (const { company_id, slug, document_id, content_hash, said_on, frame } of rows) {
    const text = await texts.read(manager, company_id, content_hash);
    const named = { document: document_id, company: slug, saidOn: said_on };
    views.push({ ...withQuotes<object>(frame, text), ...named } as View);
  }
  return views;
}
