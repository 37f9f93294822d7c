import { Badge } from '@mantine/core';
import type { ReviewView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useFigures } from '../../parts/use-figures.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import classes from './claim.module.css';

/** What a person decided of a claim: who, why, and whether it was taken back. */
export function ReviewLine({ review }: { readonly review: ReviewView }) {
  const t = useClaimWords();
  const { moment } = useFigures();
  const { action, author, reason, undone, verdict, at } = review;
  return (
    <li data-kind="review" data-undone={undone !== null || undefined}>
      <Badge variant="outline" color="gray" size="sm" tt="none">
        {t(`act:${action}`)}
      </Badge>{' '}
      {verdict && <VerdictBadge verdict={verdict} />}
      <p title={moment(at)}>{t('reviewBy', { author, reason })}</p>
      {undone && (
        <p className={classes.note}>
          {t('undoneBy', { author: undone.author, day: moment(undone.at), reason: undone.reason })}
        </p>
      )}
    </li>
  );
}
