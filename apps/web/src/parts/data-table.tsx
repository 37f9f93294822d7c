import { Table } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Column } from './column.js';
import { DataRow } from './data-row.js';
import classes from './data-table.module.css';
import { useKeptScroll } from './kept-scroll.js';
import { usePrinting } from './use-printing.js';

interface DataTableProps<Row> {
  /** What the table is of, for those who cannot see its heading. */
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  /** Asked for before the last rows come into view. */
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
/** Rows that are still to come when the next ones are asked for: who scrolls fast meets no end. */
const AHEAD = 120;
/** There is room for some rows before the first of them is measured. */
const MIN_HEIGHT = 240;

/** A real table of any length: only the rows in view are in the page, all of them on paper, and it says how many there are. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, rows, columns, idOf, onEnd, current, estimate = 44, onPick, cards } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { begin, keep } = useKeptScroll(caption);
  const ids = useIds(rows, idOf);
  // The same function while the rows are the same: with another one every row would be laid out anew.
  const getItemKey = useCallback((at: number) => ids[at] ?? at, [ids]);
  // It tells of what it finds by drawing the table again; nothing here is memoised by a compiler.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: BEYOND,
    getItemKey,
    ...begin,
  });
  useEffect(() => keep(virtual));
  const isPrinting = usePrinting();
  const inView = virtual.getVirtualItems();
  const shown = isPrinting ? rows.map((_, index) => index) : inView.map(({ index }) => index);
  const last = shown.at(-1) ?? 0;
  useEffect(() => {
    if (onEnd && last >= rows.length - AHEAD && rows.length > 0) onEnd();
  }, [last, rows.length, onEnd]);
  const place = useMemo(() => (current == null ? -1 : ids.indexOf(current)), [ids, current]);
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
        <Head columns={columns} />
        <tbody role="rowgroup">
          <Space height={above} columns={columns.length} />
          {shown.map((index) => (
            <DataRow
              key={ids[index]}
              row={rows[index]!}
              id={ids[index]!}
              index={index}
              columns={columns}
              isCurrent={index === place}
              onPick={onPick}
              measure={virtual.measureElement}
            />
          ))}
          <Space height={below} columns={columns.length} />
        </tbody>
      </Table>
    </div>
  );
}

/** The ids of the rows, the same list while the rows are the same. */
function useIds<Row>(rows: readonly Row[], idOf: (row: Row) => string): readonly string[] {
  // An id is of a row alone: another function that gives it gives the same.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => rows.map(idOf), [rows]);
}

function DrawnHead<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <Table.Thead role="rowgroup">
      <Table.Tr role="row" aria-rowindex={1}>
        {columns.map(({ id, header, size }) => (
          <Table.Th key={id} role="columnheader" scope="col" style={size === undefined ? undefined : { width: size }}>
            {header}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

/** Drawn again where its columns have changed, not with each step of a scroll. */
const Head = memo(DrawnHead) as typeof DrawnHead;

/** What is scrolled out of view. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
}
