import { ActionIcon, Button, Tooltip } from '@mantine/core';
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
  /** The star alone, for rows of tables. */
  readonly compact?: boolean;
}

/** Follows a claim, or no longer: it stands in the watch list `Followed`, which subscriptions can name. */
export function FollowButton({ claim, company, withKey = false, compact = false }: FollowButtonProps) {
  const { t } = useTranslation('claim');
  const { isFollowed, toggle, isKnown } = useFollowed(
    company === undefined ? 'claims' : 'companies',
    company ?? claim ?? '',
  );
  const act = () =>
    toggle.mutate(undefined, {
      onError: (error) => notifications.show({ color: 'red', message: problemOf(error)?.detail ?? t('followFailed') }),
    });
  useKeys('f', act, { enabled: withKey && isKnown && !toggle.isPending, does: t('keyFollow') });
  const label = t(isFollowed ? 'unfollow' : 'follow');
  const star = <Star size={14} aria-hidden fill={isFollowed ? 'currentColor' : 'none'} />;
  const props = { onClick: act, disabled: !isKnown, loading: toggle.isPending };
  if (!compact)
    return (
      <Button {...props} size="xs" variant={isFollowed ? 'light' : 'default'} leftSection={star}>
        {t(isFollowed ? 'followed' : 'follow')}
      </Button>
    );
  return (
    <Tooltip label={label}>
      <ActionIcon {...props} variant="subtle" size={24} aria-label={label}>
        {star}
      </ActionIcon>
    </Tooltip>
  );
}
