import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/client.js';
import { useFollowed } from '../../parts/use-followed.js';
import { FollowStar } from './follow-star.js';

/** Draws the star of a claim. What is followed is asked for once for all rows. */
export function useFollowStar(): (claim: string) => React.ReactNode {
  const { t } = useTranslation('claim');
  const { isFollowed, toggle, isKnown } = useFollowed('claims');
  const { mutate, isPending, variables } = toggle;
  return useCallback(
    (claim) => (
      <FollowStar
        isFollowed={isFollowed(claim)}
        label={t(isFollowed(claim) ? 'unfollow' : 'follow')}
        disabled={!isKnown || (isPending && variables === claim)}
        onPress={() =>
          mutate(claim, {
            onError: (error) =>
              notifications.show({ color: 'red', message: problemOf(error)?.detail ?? t('followFailed') }),
          })
        }
      />
    ),
    [t, isFollowed, mutate, isPending, variables, isKnown],
  );
}
