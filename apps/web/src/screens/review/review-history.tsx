import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Review } from './decide.js';
import { ReviewLine } from './review-line.js';
import classes from './review.module.css';

interface ReviewHistoryProps {
  readonly reviews: readonly Review[];
  readonly company: string;
  readonly mayReview: boolean;
  readonly onUndo: (review: Review) => void;
}

/** All that was decided on a claim, the latest first; what still stands can be taken back. */
export function ReviewHistory({ reviews, company, mayReview, onUndo }: ReviewHistoryProps) {
  const { t } = useTranslation('review');
  if (reviews.length === 0) return null;
  return (
    <section className={classes.card} aria-label={t('history')}>
      <Text component="h3" className={classes.kicker}>
        {t('history')}
      </Text>
      <ol className={classes.history}>
        {reviews.map((review) => (
          <li key={review.id} data-undone={review.undone !== null || undefined}>
            <ReviewLine review={review} company={company} />
            {review.undone === null && review.action !== 'undo' && (
              <Button size="compact-xs" variant="default" disabled={!mayReview} onClick={() => onUndo(review)}>
                {t('undo')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
