import { Anchor } from '@mantine/core';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RowOf } from '#contracts';
import { amongClaims } from '../../parts/claim-list.js';
import { FollowButton } from '../../parts/follow-button.js';
import { Quote } from '../../parts/quote.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import classes from './claims.module.css';

export type ClaimRow = RowOf<'/v1/claims'>;

/** The columns of the table of claims: which, what was said, what happened, what it comes to. */
export function useClaimColumns(ids: readonly string[]): readonly ColumnDef<ClaimRow>[] {
  const { t } = useTranslation();
  const { t: own } = useTranslation('claims');
  return useMemo(
    () => [
      { id: 'claim', header: own('claim'), size: 290, cell: ({ row }) => <Claim claim={row.original} ids={ids} /> },
      { id: 'said', header: t('said'), cell: ({ row }) => <SaidCell claim={row.original} /> },
      { id: 'happened', header: t('happened'), cell: ({ row }) => <HappenedCell claim={row.original} /> },
      { id: 'verdict', header: t('verdict'), size: 200, cell: ({ row }) => <VerdictCell claim={row.original} /> },
    ],
    [t, own, ids],
  );
}

interface CellProps {
  readonly claim: ClaimRow;
}

function Claim({ claim, ids }: CellProps & { readonly ids: readonly string[] }) {
  const names = useNames();
  const title = useClaimTitle();
  return (
    <div className={classes.claim}>
      <div>
        <div className={classes.small}>{names.company(claim.company)}</div>
        <Anchor
          component={Link}
          to={`/claims/${claim.id}`}
          state={amongClaims(ids, claim.id)}
          className={classes.title}
        >
          {title(claim)}
        </Anchor>
      </div>
      <FollowButton claim={claim.id} compact />
    </div>
  );
}

function SaidCell({ claim }: CellProps) {
  const { day } = useFigures();
  return (
    <div>
      <div className={classes.small}>
        {day(claim.saidOn)}
        {claim.saidAt.on !== claim.saidOn && ` → ${day(claim.saidAt.on)}`}
      </div>
      <Quote text={claim.said} lang={claim.saidAt.lang} lines={2} marks={claim.highlights?.said ?? []} />
    </div>
  );
}

function HappenedCell({ claim }: CellProps) {
  const { t } = useTranslation();
  const { figure, day } = useFigures();
  const { outcome, happened } = claim;
  if (!outcome || happened === null) return <span className="wk-dim">{t('nothingYet')}</span>;
  return (
    <div>
      <div className={classes.small}>
        {day(outcome.period.end)}
        {outcome.value !== null && <strong className={classes.figure}>{figure(outcome.value, outcome.unit)}</strong>}
      </div>
      <Quote text={happened} lang={outcome.lang} lines={2} marks={claim.highlights?.happened ?? []} />
    </div>
  );
}

function VerdictCell({ claim: { verdict, overruled } }: CellProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.verdict}>
      <VerdictBadge verdict={verdict} />
      <Reason reason={verdict.result === null ? verdict.reason : null} />
      {overruled && <span className={classes.small}>{t('overruled')}</span>}
    </div>
  );
}

function Reason({ reason }: { readonly reason: string | null }) {
  const { t } = useTranslation('terms');
  return reason === null ? null : <span className={classes.small}>{t(`reason:${reason}` as never)}</span>;
}
