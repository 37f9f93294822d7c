import { memo, type Ref } from 'react';
import type { Column } from './column.js';

interface DataRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  /** Its place among all rows, from 0. */
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly isCurrent: boolean;
  readonly onPick: ((id: string) => void) | undefined;
  readonly measure: Ref<HTMLTableRowElement>;
}

/** Plain elements: hundreds of these come and go in a second of scrolling. */
function Drawn<Row>({ row, id, index, columns, isCurrent, onPick, measure }: DataRowProps<Row>) {
  return (
    <tr
      ref={measure}
      data-index={index}
      role="row"
      aria-rowindex={index + 2}
      aria-current={isCurrent || undefined}
      onClick={() => onPick?.(id)}
      data-current={isCurrent || undefined}
    >
      {columns.map((column) => (
        <td key={column.id} role="cell" data-column={column.id} data-label={labelOf(column)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** A row of a `DataTable`; drawn again only where it, its place or its columns have changed, not with each step of a scroll. */
export const DataRow = memo(Drawn) as typeof Drawn;

/** What stands beside its cells in a card; none where its header is no word. */
function labelOf<Row>({ header }: Column<Row>): string | undefined {
  return typeof header === 'string' ? header : undefined;
}
