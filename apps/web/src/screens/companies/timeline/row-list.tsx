import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './timeline.module.css';

interface RowListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item) => ReactNode;
  /** All rows, in view or not: for paper. */
  readonly whole: boolean;
}

/** Up to so many rows all are in the page: the browser finds them all by Ctrl-F. */
const FEW = 300;
const ROW = 44;

/** Rows of a timeline. Arrow keys move, Home and End lead to the ends; of many rows only those in view are drawn. */
export function RowList<Item>({ items, keyOf, draw, whole }: RowListProps<Item>) {
  if (whole || items.length <= FEW)
    return (
      <div className={classes.rows} onKeyDown={moveByKey}>
        {items.map((item) => (
          <div key={keyOf(item)}>{draw(item)}</div>
        ))}
      </div>
    );
  return <LongList items={items} keyOf={keyOf} draw={draw} />;
}

function LongList<Item>({ items, keyOf, draw }: Omit<RowListProps<Item>, 'whole'>) {
  const [above, setAbove] = useState(0);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW,
    overscan: 20,
    scrollMargin: above,
    getItemKey: (at) => keyOf(items[at]!),
  });
  return (
    <div
      ref={(box) => setAbove(box?.offsetTop ?? 0)}
      className={classes.rows}
      onKeyDown={moveByKey}
      style={{ height: virtual.getTotalSize(), position: 'relative' }}
    >
      {virtual.getVirtualItems().map(({ index, start, key }) => (
        <div
          key={key}
          data-index={index}
          ref={virtual.measureElement}
          style={{ position: 'absolute', insetInline: 0, top: start - above }}
        >
          {draw(items[index]!)}
        </div>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const by = STEPS[event.key];
  const here = (event.target as Element).closest<HTMLElement>('[data-track], [data-group]');
  if (by === undefined || here === null) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-track], [data-group]')];
  const at = Math.min(Math.max(stops.indexOf(here) + by, 0), stops.length - 1);
  stops[at]?.focus();
}
