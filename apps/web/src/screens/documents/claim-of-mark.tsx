import { Anchor, Skeleton } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../../api/use-read.js';
import { Failed } from '../../parts/state.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import classes from './mark-card.module.css';

/** The claim that a marked sentence makes or bears on, with the verdict that holds. */
export function ClaimOfMark({ claim, company }: { readonly claim: string; readonly company: string }) {
  const found = useRead('/v1/claims/{id}', { path: { id: claim } });
  const title = useClaimTitle();
  if (found.error != null) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton height={44} my={6} />;
  const { data } = found;
  return (
    <div className={classes.claim}>
      <Anchor component={Link} to={`/claims/${claim}`} size="sm">
        {title({ ...data, company })}
      </Anchor>
      <VerdictBadge verdict={data.review?.verdict ?? data.verdict} withReason />
    </div>
  );
}
