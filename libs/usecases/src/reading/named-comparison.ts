import type { ComparisonCell, ComparisonRow, QuarterComparison, StatementReference } from '#engine';

/** The comparison with each document under its id instead of its place; `documents` are the ids in the ledger's order. */
export function namedComparison(
  comparison: QuarterComparison,
  documents: readonly string[],
): QuarterComparison<string> {
  const at = (place: number): string => {
    const document = documents[place];
    if (document === undefined) throw new RangeError(`The comparison names document ${place} of ${documents.length}.`);
    return document;
  };
  const { statements, rows } = comparison;
  return {
    ...comparison,
    documents: { from: comparison.documents.from.map(at), to: comparison.documents.to.map(at) },
    rows: rows.map((row) => namedRow(row, at)),
    statements: {
      new: named(statements.new, at),
      repeated: named(statements.repeated, at),
      revised: named(statements.revised, at),
      fulfilled: named(statements.fulfilled, at),
      missed: named(statements.missed, at),
      withdrawn: named(statements.withdrawn, at),
      unmentioned: named(statements.unmentioned, at),
    },
  };
}

type At = (place: number) => string;

function namedRow(row: ComparisonRow, at: At): ComparisonRow<string> {
  const cell = (one: ComparisonCell | null) => one && { ...one, document: at(one.document) };
  return { ...row, from: cell(row.from), to: cell(row.to) };
}

function named(references: readonly StatementReference[], at: At): readonly StatementReference<string>[] {
  return references.map((one) => ({ ...one, source: at(one.source) }));
}
