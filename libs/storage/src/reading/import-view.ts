import type { ImportView } from '#contracts';

export const IMPORT_COLUMNS = `
  i.id, c.slug, i.name, i.kind, i.status, i.rows, i.figures, i.documents, i.problems, i.notes, i.verdicts_changed,
  i.problem, i.created_at`;

export const IMPORT_TABLES = 'outcome_import i JOIN company c ON c.company_id = i.company_id';

export interface ImportRow extends Omit<ImportView, 'id' | 'company' | 'verdictsChanged' | 'createdAt'> {
  readonly id: string;
  readonly slug: string;
  readonly verdicts_changed: number | null;
  readonly created_at: Date;
}

export function importView({ slug, verdicts_changed, created_at, ...row }: ImportRow): ImportView {
  const { id, name, kind, status, rows, figures, documents, problems, notes, problem } = row;
  const counts = { rows, figures, documents };
  const outcome = { problems, notes, verdictsChanged: verdicts_changed, problem };
  return { id, company: slug, name, kind, status, ...counts, ...outcome, createdAt: created_at.toISOString() };
}
