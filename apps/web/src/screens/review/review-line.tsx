import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Review } from './decide.js';
import { useFigures } from '../../parts/use-figures.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import { ChangedFields } from './changed-fields.js';
import type { Reading } from './reading.js';

interface ReviewLineProps {
  readonly review: Review;
  readonly company: string;
}

/** What somebody decided, when, and why. */
export function ReviewLine({ review, company }: ReviewLineProps) {
  const { t } = useTranslation('review');
  const { moment } = useFigures();
  const { action, author, at, reason, undone, verdict, changes, state } = review;
  return (
    <div>
      <Text size="sm">
        <strong>{author}</strong> {t(`did:${action}`)} <span className="wk-dim">· {moment(at)}</span>
        {state === 'waiting' && <span className="wk-dim"> · {t('waiting')}</span>}
      </Text>
      <Text size="sm" className="wk-dim">
        {reason}
      </Text>
      {verdict && <VerdictBadge verdict={verdict} withReason />}
      {changes && <ChangedFields company={company} before={{}} changes={changes as unknown as Partial<Reading>} />}
      {undone && (
        <Text size="sm">
          {t('undoneBy', { author: undone.author, at: moment(undone.at) })}{' '}
          <span className="wk-dim">{undone.reason}</span>
        </Text>
      )}
    </div>
  );
}
