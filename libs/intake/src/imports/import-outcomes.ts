import { Problem, type CompanyProfile } from '#engine';
import { importDocuments, type ImportedDocument } from './import-documents.js';
import { importTable, type TableOptions } from './csv/import-table.js';
import type { RowProblem } from './csv/row-problem.js';
import { peek } from './peek.js';
import { importCompanyFacts } from './xbrl/import-company-facts.js';

/** How a file of figures is to be read; all optional. */
export interface OutcomeOptions extends TableOptions {
  /** Overlays the default concept map of XBRL. */
  readonly concepts?: unknown;
}

/** What a file of figures came to: documents to keep, and what of the file is not in them. */
export interface ImportedOutcomes {
  readonly kind: 'xbrl' | 'csv';
  readonly source: string;
  readonly documents: readonly ImportedDocument[];
  /** Rows of a table, or entries of a filing's concepts, that were read. */
  readonly rows: number;
  /** Rows that could not be taken. */
  readonly problems: readonly RowProblem[];
  /** For a person: what was left out and why. */
  readonly notes: readonly string[];
}

/** The source under which company facts are kept. */
export const XBRL_SOURCE = 'sec-xbrl';

/**
 * Reads a file of reported figures as it streams in: company facts (JSON) or a table (CSV), told apart by their first
 * character. Throws `Problem`: `unreadable_file`, `empty_document`, `bad_option` for a map or a setting that cannot be used.
 */
export async function importOutcomes(
  bytes: AsyncIterable<Uint8Array>,
  profile: CompanyProfile,
  options: OutcomeOptions = {},
): Promise<ImportedOutcomes> {
  const { first, all } = await peek(bytes);
  if (first === null)
    throw new Problem('empty_document', 'The file is empty.', 'Give company facts (JSON) or a CSV file.');
  return first === '{' ? importFacts(all, profile, options) : importRows(all, profile, options);
}

async function importFacts(
  bytes: AsyncIterable<Uint8Array>,
  profile: CompanyProfile,
  { concepts }: OutcomeOptions,
): Promise<ImportedOutcomes> {
  const { head, figures, entries, skipped } = await importCompanyFacts(bytes, profile, concepts);
  const documents = importDocuments(figures, XBRL_SOURCE, profile);
  return {
    kind: 'xbrl',
    source: XBRL_SOURCE,
    documents,
    rows: entries,
    problems: [],
    notes: notesOn(head.entity, skipped, profile),
  };
}

const LEFT_OUT: Readonly<Record<string, string>> = {
  other_concept: 'of concepts that no metric is mapped to',
  other_form: 'of forms that are no report of a period',
  odd_period: 'for a period that is no quarter, half, nine months or year',
  odd_number: 'without a number',
};

function notesOn(
  entity: string | null,
  skipped: Readonly<Record<string, number | undefined>>,
  profile: CompanyProfile,
): readonly string[] {
  const left = Object.entries(skipped).filter((pair): pair is [string, number] => (pair[1] ?? 0) > 0);
  const notes = left.map(([reason, count]) => `${count} entries left out: ${LEFT_OUT[reason] ?? reason}`);
  return isAnother(entity, profile) ? [`the file is of ${entity ?? ''}; is that ${profile.id}?`, ...notes] : notes;
}

/** Does no name of a listed company stand in the name that the file carries? */
function isAnother(entity: string | null, { names, listed }: CompanyProfile): boolean {
  const known = Object.values(names).flat();
  return listed && entity !== null && !known.some((name) => entity.toLowerCase().includes(name.toLowerCase()));
}

async function importRows(
  bytes: AsyncIterable<Uint8Array>,
  profile: CompanyProfile,
  options: OutcomeOptions,
): Promise<ImportedOutcomes> {
  const { figuresBySource, rows, problems, notes } = await importTable(bytes, profile, options);
  const sources = [...figuresBySource.keys()].sort();
  const documents = sources.flatMap((source) => importDocuments(figuresBySource.get(source) ?? [], source, profile));
  return { kind: 'csv', source: sources.join(', '), documents, rows, problems, notes };
}
