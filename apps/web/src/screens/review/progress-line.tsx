import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';
import classes from './review.module.css';
import type { Filters } from './use-filters.js';

/** How far people have come with the claims of the filter, how many are left, and who they were. */
export function ProgressLine({ filters: { company, metric, kind } }: { readonly filters: Filters }) {
  const { t } = useTranslation('review');
  const { data } = useRead('/v1/reviews/progress', { query: { company, metric, kind } }, { every: OFTEN_MS });
  if (!data) return null;
  const { claims, reviewed, needsAnotherLook, flagged, reviewers } = data;
  const left = claims - reviewed + needsAnotherLook;
  const share = claims === 0 ? 0 : (100 * reviewed) / claims;
  return (
    <div className={classes.progress}>
      <Progress value={share} size="sm" aria-label={t('reviewedOf', { reviewed, claims })} className={classes.meter} />
      <Text size="sm">
        <strong>{t('reviewedOf', { reviewed, claims })}</strong>
        <span className="wk-dim">
          {' · '}
          {t('left', { count: left })} · {t('flaggedCount', { count: flagged })}
          {needsAnotherLook > 0 && ` · ${t('anotherCount', { count: needsAnotherLook })}`}
        </span>
      </Text>
      {reviewers.length > 0 && (
        <Text size="xs" className="wk-dim">
          {t('reviewers')}{' '}
          {reviewers
            .slice(0, MOST)
            .map(({ author, decisions }) => `${author} ${decisions}`)
            .join(' · ')}
        </Text>
      )}
    </div>
  );
}

/** The ledger takes a moment to be made with a decision; others decide too. */
const OFTEN_MS = 4_000;
/** Names that fit in a line. */
const MOST = 5;
