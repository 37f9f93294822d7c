import type { ReactNode } from 'react';

/** A column of a `DataTable`: its head, and what of a row stands under it. */
export interface Column<Row> {
  readonly id: string;
  /** Names the column; a word stands beside its cells where rows are cards. */
  readonly header: ReactNode;
  /** In pixels; the columns without one share what is left. */
  readonly size?: number;
  readonly cell: (row: Row) => ReactNode;
}
