import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SubscriptionView } from '#contracts';
import { readTag } from '../../../api/read-tag.js';
import { useChange } from '../../../api/use-change.js';
import { ConfirmButton } from '../../../parts/confirm-button.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import { Failed } from '../../../parts/state.js';
import classes from '../alerts.module.css';

interface SubscriptionActionsProps {
  readonly of: SubscriptionView;
  readonly onEdit: (id: string) => void;
}

/** What can be done with a subscription where it stands in the list. */
export function SubscriptionActions({ of: { id, name, paused }, onEdit }: SubscriptionActionsProps) {
  const { t } = useTranslation('alerts');
  const change = useChange('patch', '/v1/subscriptions/{id}');
  const remove = useChange('delete', '/v1/subscriptions/{id}');
  const seen = async () => ({ path: { id }, headers: { 'If-Match': await readTag(`/v1/subscriptions/${id}`) } });
  const pause = async () => change.mutate({ ...(await seen()), body: { paused: !paused } });
  const end = async () =>
    remove.mutate(await seen(), { onSuccess: () => notifications.show({ message: t('ended', { name }) }) });
  return (
    <div className={classes.actions}>
      <ScopedButton
        needs="review"
        size="compact-xs"
        variant="subtle"
        onClick={() => onEdit(id)}
        aria-label={`${t('edit')}: ${name}`}
      >
        {t('edit')}
      </ScopedButton>
      <ScopedButton
        needs="review"
        size="compact-xs"
        variant="subtle"
        loading={change.isPending}
        onClick={() => void pause()}
        aria-label={`${paused ? t('resume') : t('pause')}: ${name}`}
      >
        {paused ? t('resume') : t('pause')}
      </ScopedButton>
      <Anchor
        component={Link}
        size="xs"
        to={`/alerts?tab=deliveries&subscription=${id}`}
        aria-label={`${t('log')}: ${name}`}
      >
        {t('log')}
      </Anchor>
      <ConfirmButton
        needs="review"
        size="compact-xs"
        variant="subtle"
        color="red"
        question={t('endQuestion', { name })}
        consequence={t('endConsequence')}
        onConfirm={() => void end()}
        aria-label={`${t('end')}: ${name}`}
      >
        {t('end')}
      </ConfirmButton>
      {(change.error ?? remove.error) != null && <Failed error={change.error ?? remove.error} />}
    </div>
  );
}
