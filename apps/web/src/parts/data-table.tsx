import { Table } from '@mantine/core';
import {
  flexRender,
  getCoreRowModel,
  useReactTable,
  type Column,
  type ColumnDef,
  type Header,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import classes from './data-table.module.css';
import { useKeptScroll } from './kept-scroll.js';
import { usePrinting } from './use-printing.js';

interface DataTableProps<Row> {
  /** What the table is of, for those who cannot see its heading. */
  readonly caption: string;
  readonly rows: readonly Row[];
  // The library's own type of a list of columns of several types of cells.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly columns: readonly ColumnDef<Row, any>[];
  readonly idOf: (row: Row) => string;
  /** Asked for when the last rows come into view. */
  readonly onEnd?: () => void;
  /** Of the row that single keys are about. */
  readonly current?: string | null;
  /** Height of a row as a first guess, in pixels. */
  readonly estimate?: number;
  /** A row was clicked: it is the current one from now on. */
  readonly onPick?: (id: string) => void;
  /** On a narrow page each row is a card, its cells under one another; `labelled`: each beside the name of its column. */
  readonly cards?: boolean | 'labelled';
}

const BEYOND = 12;
/** There is room for some rows before the first of them is measured. */
const MIN_HEIGHT = 240;
/** TanStack's own, where a column names none. */
const DEFAULT_SIZE = 150;

/** A real table of any length: only the rows in view are in the page, all of them on paper, and it says how many there are. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, columns, idOf, onEnd, current, estimate = 44, onPick, cards } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { begin, keep } = useKeptScroll(caption);
  // Rows are made anew with each render; nothing here is memoised by a compiler.
  // eslint-disable-next-line react-hooks/incompatible-library
  const table = useReactTable({
    data: rows as Row[],
    columns: columns as ColumnDef<Row>[],
    getRowId: idOf,
    getCoreRowModel: getCoreRowModel(),
  });
  const model = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: model.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: BEYOND,
    getItemKey: (at) => model[at]?.id ?? at,
    ...begin,
  });
  useEffect(() => keep(virtual));
  const isPrinting = usePrinting();
  const inView = virtual.getVirtualItems();
  const shown = isPrinting ? model.map(({ id: key }, index) => ({ index, key })) : inView;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onEnd && last >= rows.length - BEYOND && rows.length > 0) onEnd();
  }, [last, rows.length, onEnd]);
  const place = current == null ? -1 : model.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: 'auto' });
  }, [place, virtual]);
  const above = isPrinting ? 0 : (inView[0]?.start ?? 0);
  const below = isPrinting ? 0 : virtual.getTotalSize() - (inView.at(-1)?.end ?? 0);
  const minHeight = Math.min(MIN_HEIGHT, (rows.length + 1) * estimate);
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      style={{ minHeight }}
      tabIndex={0}
      role="region"
      aria-label={caption}
    >
      <Table
        stickyHeader
        aria-rowcount={rows.length + 1}
        verticalSpacing={6}
        horizontalSpacing="sm"
        className={classes.table}
        data-cards={cards || undefined}
        role="table"
      >
        <caption className="wk-hidden">{caption}</caption>
        <Table.Thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id} role="row" aria-rowindex={1}>
              {group.headers.map((header) => (
                <Table.Th key={header.id} role="columnheader" scope="col" style={widthOf(header)}>
                  {flexRender(header.column.columnDef.header, header.getContext())}
                </Table.Th>
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          <Space height={above} columns={columns.length} />
          {shown.map(({ index, key }) => {
            const row = model[index]!;
            return (
              <Table.Tr
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                aria-current={row.id === current || undefined}
                onClick={() => onPick?.(row.id)}
                data-current={row.id === current || undefined}
              >
                {row.getVisibleCells().map((cell) => (
                  <Table.Td key={cell.id} role="cell" data-column={cell.column.id} data-label={labelOf(cell.column)}>
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
          <Space height={below} columns={columns.length} />
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** What stands beside its cells in a card; none where its header is no word. */
function labelOf<Row>({ columnDef: { header } }: Column<Row, unknown>): string | undefined {
  return typeof header === 'string' ? header : undefined;
}

/** A column that names its size is so wide; the others share what is left. */
function widthOf<Row>({ column }: Header<Row, unknown>) {
  const { size } = column.columnDef;
  return size === undefined || size === DEFAULT_SIZE ? undefined : { width: size };
}

/** What is scrolled out of view. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
}
