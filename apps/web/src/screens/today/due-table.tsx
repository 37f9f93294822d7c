import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RowOf } from '#contracts';
import type { Column } from '../../parts/column.js';
import { DataTable } from '../../parts/data-table.js';
import { Quote } from '../../parts/quote.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import classes from './today.module.css';

export type DueRow = RowOf<'/v1/due'>;

interface DueTableProps {
  readonly rows: readonly DueRow[];
  readonly current: string | null;
  readonly onPick: (id: string) => void;
  readonly onEnd: () => void;
}

/** What falls due, the soonest first, and what is due already. */
export function DueTable({ rows, ...table }: DueTableProps) {
  const { t } = useTranslation('today');
  return (
    <DataTable caption={t('tile_due')} rows={rows} columns={useDueColumns()} idOf={({ id }) => id} cards {...table} />
  );
}

function useDueColumns(): readonly Column<DueRow>[] {
  const { t } = useTranslation('today');
  const { day } = useFigures();
  const names = useNames();
  const title = useClaimTitle();
  return [
    {
      id: 'end',
      header: t('windowEnd'),
      size: 120,
      cell: (claim) => claim.window.end && day(claim.window.end),
    },
    {
      id: 'claim',
      header: t('claim'),
      cell: (claim) => (
        <div className={classes.about}>
          <span className={classes.company}>{names.company(claim.company)}</span>
          <Anchor component={Link} to={`/claims/${claim.id}`} className={classes.title}>
            {title(claim)}
          </Anchor>
          <Quote text={claim.said} lang={claim.saidAt.lang} lines={2} />
        </div>
      ),
    },
    {
      id: 'verdict',
      header: t('standing'),
      size: 230,
      cell: (claim) => <VerdictBadge verdict={claim.verdict} withReason />,
    },
  ];
}
