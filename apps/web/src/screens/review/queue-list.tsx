import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Flag, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimRow } from '#contracts';
import { useFigures } from '../../parts/use-figures.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { useNames } from '../../parts/use-names.js';
import { Certainty } from './certainty.js';
import { isRejected, type QueueRow, type RejectedRow } from './queue-row.js';
import classes from './review.module.css';

interface QueueListProps {
  readonly rows: readonly QueueRow[];
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
  readonly onEnd: () => void;
}

const ROW = 62;
const BEYOND = 8;

/** The claims that wait, the least certain first, or what was rejected; only those in view are in the page. */
export function QueueList({ rows, current, onChoose, onEnd }: QueueListProps) {
  const { t } = useTranslation('review');
  const scroller = useRef<HTMLDivElement>(null);
  // Rows are made anew with each render; nothing here is memoised by a compiler.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    getItemKey: (at) => rows[at]?.id ?? at,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - BEYOND) onEnd();
  }, [last, rows.length, onEnd]);
  const at = rows.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  return (
    <nav ref={scroller} className={classes.queue} aria-label={t('queue')}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const row = rows[index]!;
          return (
            <li key={key} style={{ transform: `translateY(${start}px)`, height: ROW }}>
              <Item row={row} isCurrent={row.id === current} onChoose={() => onChoose(row.id)} />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface ItemProps {
  readonly row: QueueRow;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function Item({ row, isCurrent, onChoose }: ItemProps) {
  return (
    <button type="button" className={classes.item} aria-current={isCurrent || undefined} onClick={onChoose}>
      {isRejected(row) ? <RejectedItem row={row} /> : <ClaimItem row={row} />}
    </button>
  );
}

function ClaimItem({ row }: { readonly row: ClaimRow }) {
  const { t } = useTranslation('review');
  const titleOf = useClaimTitle();
  const names = useNames();
  return (
    <>
      <Text span truncate size="sm" className={classes.itemTitle}>
        {titleOf(row)}
      </Text>
      <span className={classes.itemFoot}>
        <span className={classes.itemCompany}>{names.company(row.company)}</span>
        {row.needsAnotherLook && <RotateCcw size={13} aria-label={t('state:another')} />}
        {row.flags.length > 0 && <Flag size={13} aria-label={t('flagged', { count: row.flags.length })} />}
        <Certainty share={row.confidence} />
      </span>
    </>
  );
}

function RejectedItem({ row: { company, rejection } }: { readonly row: RejectedRow }) {
  const names = useNames();
  const { day } = useFigures();
  return (
    <>
      <Text span truncate size="sm" className={classes.itemTitle} lang={rejection.subject?.lang}>
        {rejection.subject?.quote}
      </Text>
      <span className={classes.itemFoot}>
        <span className={classes.itemCompany}>{names.company(company)}</span>
        {`${rejection.author} · ${day(rejection.day)}`}
      </span>
    </>
  );
}
