import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRefresh } from '../../api/use-refresh.js';
import { Empty } from '../../parts/state.js';
import type { Review } from './decide.js';
import { ReviewHistory } from './review-history.js';
import classes from './review.module.css';
import type { UnderReview } from './use-claim-under-review.js';

interface GoneProps {
  readonly under: UnderReview;
  readonly mayReview: boolean;
  readonly onUndo: (review: Review) => void;
}

const OFTEN_MS = 1_500;

/** What was a claim before people decided that it is none, or one with another: what was decided, to be taken back here. */
export function Gone({ under: { reviews, query }, mayReview, onUndo }: GoneProps) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const comesBack = reviews.some(({ state }) => state === 'waiting');
  useRefresh(comesBack, query.refetch, OFTEN_MS);
  const [latest] = reviews;
  return (
    <div className={classes.desk}>
      <div className={classes.left}>
        <section className={classes.card}>
          <Title order={2}>{latest ? t('gone') : common('missing_claim')}</Title>
          {latest?.subject ? <Text lang={latest.subject.lang}>{latest.subject.quote}</Text> : <Empty />}
          {latest && (
            <Text size="sm" className="wk-dim" role="status">
              {t(comesBack ? 'waiting' : 'goneWhy')}
            </Text>
          )}
        </section>
        {latest && <ReviewHistory reviews={reviews} company={latest.company} onUndo={onUndo} mayReview={mayReview} />}
      </div>
    </div>
  );
}
