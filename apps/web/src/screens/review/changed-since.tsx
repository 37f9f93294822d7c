import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import { readTagged } from '../../api/client.js';
import type { DecisionBody } from './decide.js';
import { ReviewLine } from './review-line.js';
import classes from './review.module.css';
import type { Refused } from './use-decide.js';
import type { Claim, UnderReview } from './use-claim-under-review.js';

interface ChangedSinceProps {
  readonly under: UnderReview;
  /** As it was looked at. */
  readonly claim: Claim;
  readonly refused: Refused | null;
  readonly onLookAgain: () => void;
  readonly onGoOn: (body: DecisionBody, tag: string) => void;
}

/** Where the claim has changed while somebody looked at it: who did what and when, and how to go on. */
export function ChangedSince({ under, claim, refused, onLookAgain, onGoOn }: ChangedSinceProps) {
  const { t } = useTranslation('review');
  if (!under.isOutdated && !refused) return null;
  const theirs = under.newer;
  const now = under.latest?.data;
  const [was, is] = [verdictOf(claim), now && verdictOf(now)];
  const isJudgedAnew =
    is !== undefined && (is.lifecycle !== was.lifecycle || is.result !== was.result || is.void !== was.void);
  const goOn = async ({ body }: Refused) => {
    const { tag } = await readTagged('/v1/claims/{id}', { path: { id: claim.id } });
    onGoOn(body, tag);
  };
  return (
    <Alert
      color="yellow"
      icon={<Users size={18} aria-hidden />}
      title={<span className={classes.plain}>{t('changedTitle')}</span>}
      role="alert"
    >
      <Stack gap={8} align="flex-start">
        {refused && <Text>{t('notTaken')}</Text>}
        {theirs.map((review) => (
          <ReviewLine key={review.id} review={review} company={claim.company} />
        ))}
        {isJudgedAnew && (
          <Group gap="xs">
            <VerdictBadge verdict={was} /> <span aria-hidden>→</span> <VerdictBadge verdict={is} withReason />
          </Group>
        )}
        {theirs.length === 0 && !isJudgedAnew && <Text>{t('changedSomehow')}</Text>}
        <Group gap="xs">
          <Button size="xs" onClick={onLookAgain}>
            {t('lookAgain')}
          </Button>
          {refused && (
            <Button size="xs" variant="default" onClick={() => void goOn(refused)}>
              {t('goOn')}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}

const verdictOf = (claim: Claim) => claim.review?.verdict ?? claim.verdict;
