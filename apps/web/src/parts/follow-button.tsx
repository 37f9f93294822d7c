import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/client.js';
import { useFollowed } from './use-followed.js';
import { useKeys } from './use-keys.js';

interface FollowButtonProps {
  /** What is followed: a claim, or all claims of a company. */
  readonly claim?: string;
  readonly company?: string;
  /** Also by the key `f`: where the whole screen is about it. */
  readonly withKey?: boolean;
}

/** Follows a claim, or no longer: it stands in the watch list `Followed`, which subscriptions can name. */
export function FollowButton({ claim, company, withKey = false }: FollowButtonProps) {
  const { t } = useTranslation('claim');
  const { toggle, isKnown, ...followed } = useFollowed(company === undefined ? 'claims' : 'companies');
  const id = company ?? claim ?? '';
  const isFollowed = followed.isFollowed(id);
  const act = () =>
    toggle.mutate(id, {
      onError: (error) => notifications.show({ color: 'red', message: problemOf(error)?.detail ?? t('followFailed') }),
    });
  useKeys('f', act, { enabled: withKey && isKnown && !toggle.isPending, does: t('keyFollow') });
  return (
    <Button
      onClick={act}
      disabled={!isKnown}
      loading={toggle.isPending}
      size="xs"
      variant={isFollowed ? 'light' : 'default'}
      leftSection={<Star size={14} aria-hidden fill={isFollowed ? 'currentColor' : 'none'} />}
    >
      {t(isFollowed ? 'followed' : 'follow')}
    </Button>
  );
}
