import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { amongClaims } from '../../parts/claim-list.js';
import type { Column } from '../../parts/column.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';
import { HappenedCell, SaidCell, TitleCell, VerdictCell, type ClaimRow } from './claim-cells.js';
import { useFollowStar } from './use-follow-star.js';

/** The columns of the table of claims: which, what was said, what happened, what it comes to. */
export function useClaimColumns(ids: readonly string[]): readonly Column<ClaimRow>[] {
  const { t } = useTranslation();
  const { t: own } = useTranslation('claims');
  const { day, figure } = useFigures();
  const { company } = useNames();
  const term = useTerms();
  const title = useClaimTitle();
  const star = useFollowStar();
  return useMemo(
    () => [
      {
        id: 'claim',
        header: own('claim'),
        size: 290,
        cell: (claim) => (
          <TitleCell
            claim={claim}
            company={company(claim.company)}
            title={title(claim)}
            state={amongClaims(ids, claim.id)}
            star={star(claim.id)}
          />
        ),
      },
      { id: 'said', header: t('said'), cell: (claim) => <SaidCell claim={claim} day={day} /> },
      {
        id: 'happened',
        header: t('happened'),
        cell: (claim) => <HappenedCell claim={claim} day={day} figure={figure} nothingYet={t('nothingYet')} />,
      },
      {
        id: 'verdict',
        header: t('verdict'),
        size: 200,
        cell: (claim) => (
          <VerdictCell
            claim={claim}
            reason={claim.verdict.result === null && claim.verdict.reason ? term('reason', claim.verdict.reason) : null}
            overruled={claim.overruled ? t('overruled') : null}
          />
        ),
      },
    ],
    [t, own, term, ids, company, title, star, day, figure],
  );
}
