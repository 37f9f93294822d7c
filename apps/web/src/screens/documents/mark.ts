import type { ObservationView, Span, StatementView } from '#contracts';

/** A statement or observation where it stands in the text, and in its translation. */
export type Mark = { readonly key: string; readonly spans: readonly Span[] } & (
  | { readonly type: 'statement'; readonly record: StatementView }
  | { readonly type: 'observation'; readonly record: ObservationView }
);

export const SHOWN = ['all', 'statements', 'observations'] as const;
export type Shown = (typeof SHOWN)[number];

/** What was found in a document, in the order of its text; one that starts earlier or goes further comes first. */
export function marksOf(
  statements: readonly StatementView[],
  observations: readonly ObservationView[],
  shown: Shown,
): readonly Mark[] {
  const said = shown === 'observations' ? [] : statements;
  const reported = shown === 'statements' ? [] : observations;
  const marks: Mark[] = [
    ...said.map((record) => ({ key: record.id, type: 'statement' as const, record, spans: spansOf(record) })),
    ...reported.map((record) => ({ key: record.id, type: 'observation' as const, record, spans: spansOf(record) })),
  ];
  return marks.sort((a, b) => a.record.start - b.record.start || b.record.end - a.record.end);
}

function spansOf({ start, end, translation }: StatementView | ObservationView): readonly Span[] {
  return translation ? [{ start, end }, translation] : [{ start, end }];
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
