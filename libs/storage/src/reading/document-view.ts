import type { DocumentView } from '#contracts';
import type { DocumentHead } from '#engine';
import type { DocumentEntity } from '../entities/index.js';
import { SAME_CALL } from './same-call.js';

/** What every reading of documents selects. */
export const DOCUMENT_COLUMNS = `
  d.id, d.kind, d.name, d.content_hash, d.characters, d.status, d.problem, d.received_at, c.slug,
  r.head, r.statements, r.observations, d.origin, d.replaces, ${SAME_CALL} AS same_call`;

export const DOCUMENT_TABLES = `
  document d
  JOIN company c ON c.company_id = d.company_id
  LEFT JOIN extraction_run r ON r.company_id = d.company_id AND r.id = d.current_run_id`;

export interface DocumentRow {
  readonly id: string;
  readonly kind: DocumentEntity['kind'];
  readonly name: string;
  readonly content_hash: string;
  readonly characters: number;
  readonly status: DocumentEntity['status'];
  readonly problem: DocumentEntity['problem'];
  readonly received_at: Date;
  readonly slug: string;
  readonly head: DocumentHead | null;
  readonly statements: number | null;
  readonly observations: number | null;
  readonly origin: DocumentEntity['origin'];
  readonly replaces: string | null;
  readonly same_call: readonly string[];
}

export function documentView(row: DocumentRow): DocumentView {
  return {
    id: row.id,
    company: row.slug,
    kind: row.kind,
    name: row.name,
    sha256: row.content_hash,
    characters: row.characters,
    languages: row.head?.languages ?? [],
    period: row.head?.period ?? null,
    eventDate: row.head?.eventDate ?? null,
    status: row.status,
    problem: row.problem,
    statements: row.statements ?? 0,
    observations: row.observations ?? 0,
    receivedAt: row.received_at.toISOString(),
    origin: row.origin,
    version: row.head && (row.head.version ?? 1),
    replaces: row.replaces,
    sameCall: row.same_call,
  };
}
