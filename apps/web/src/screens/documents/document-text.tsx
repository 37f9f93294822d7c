import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, type Ref, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptScroll } from '../../parts/kept-scroll.js';
import type { Mark } from './mark.js';
import type { Lights } from './pieces-of.js';
import { rowAt, type Row } from './rows-of.js';
import { TextRow, type Side } from './text-row.js';
import { usePrinting } from '../../parts/use-printing.js';
import classes from './document-text.module.css';

/** What the rest of the screen asks of the text. */
export interface TextHandle {
  /** Brings a place into view, and the mark of this key into focus. */
  reveal(place: number, focus?: string): void;
  /** Begins at a place, unless one came back: then where one was. */
  open(place: number): void;
}

interface DocumentTextProps {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly side: Side;
  readonly lights: Lights;
  readonly selected: string | null;
  readonly onPick: (mark: Mark) => void;
  /** The first row in view. */
  readonly onView: (row: Row) => void;
  readonly handle: Ref<TextHandle>;
}

/** Frames until a row that was scrolled to is drawn at its measured height. */
const FRAMES = 30;

/** The document itself. Of a long one only what is in view is in the page, paragraph by paragraph. */
export function DocumentText({ text, rows, side, lights, selected, onPick, onView, handle }: DocumentTextProps) {
  const { t } = useTranslation('documents');
  const scroller = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  const { begin, keep } = useKeptScroll('text');
  // Rows are made anew with each render; nothing here is memoised by a compiler.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]!, side),
    overscan: 8,
    getItemKey: (index) => `${rows[index]!.kind} ${rows[index]!.start}`,
    ...begin,
  });
  useEffect(() => keep(virtual));
  const isBack = useBeginning(begin !== undefined);
  const reveal = (place: number, focus?: string) => {
    virtual.scrollToIndex(rowAt(rows, place), { align: 'center' });
    if (scroller.current) settle(scroller.current, place, focus);
  };
  useImperativeHandle(handle, () => ({ reveal, open: (place) => isBack.current || reveal(place) }));
  const shown = virtual.getVirtualItems();
  const top = virtual.scrollOffset ?? 0;
  const first = rows[(shown.find(({ end }) => end > top + 8) ?? shown[0])?.index ?? 0];
  useEffect(() => {
    if (first) onView(first);
  }, [first, onView]);
  const line = (row: Row) => <TextRow {...{ row, text, side, lights, selected, onPick }} />;
  return (
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={t('text')}>
      {isPrinting ? (
        rows.map((row) => (
          <div key={`${row.kind} ${row.start}`} className={classes.row}>
            {line(row)}
          </div>
        ))
      ) : (
        <div style={{ paddingTop: shown[0]?.start ?? 0, minHeight: virtual.getTotalSize() }}>
          {shown.map(({ index, key }) => (
            <div key={key} ref={virtual.measureElement} data-index={index} className={classes.row}>
              {line(rows[index]!)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Holds what was so as the text opened, until all that opens with it has. */
function useBeginning(wasSo: boolean): RefObject<boolean> {
  const is = useRef(wasSo);
  useEffect(() => {
    const timer = setTimeout(() => (is.current = false));
    return () => clearTimeout(timer);
  }, []);
  return is;
}

/** Measured heights differ from guessed ones: goes on until the place itself stands in view. The mark has the focus once: then it is the reader's. */
function settle(scroller: HTMLElement, place: number, focus: string | undefined, left = FRAMES): void {
  const pieces = [...scroller.querySelectorAll<HTMLElement>('[data-start]')];
  const mark = focus === undefined ? null : pieces.find((one) => one.dataset.marks?.split(' ').includes(focus));
  const piece = mark ?? pieces.find((one) => covers(one, place));
  if (piece) bringToThird(scroller, piece);
  mark?.focus({ preventScroll: true });
  const wanted = mark ? undefined : focus;
  if (left > (piece ? FRAMES - 4 : 0)) requestAnimationFrame(() => settle(scroller, place, wanted, left - 1));
}

/** Scrolls the text alone, not the page around it; a card from below leaves the upper half free. */
function bringToThird(scroller: HTMLElement, piece: HTMLElement): void {
  const above = piece.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += above - scroller.clientHeight / 3;
}

function covers(piece: HTMLElement, place: number): boolean {
  const start = Number(piece.dataset.start);
  return start <= place && place < start + Math.max(1, (piece.lastChild?.textContent ?? '').length);
}

/** A guess before a row is measured. */
function heightOf(row: Row, side: Side): number {
  if (row.kind === 'section') return 46;
  if (row.kind === 'speaker') return 44;
  const letters = row.end - row.start;
  const isHan = row.kind === 'paragraph' && row.lang !== 'en';
  const line = (side === 'both' ? 62 : 90) / (isHan ? 2 : 1);
  return row.kind === 'rest' ? 22 : 10 + Math.ceil(letters / line) * 26;
}
