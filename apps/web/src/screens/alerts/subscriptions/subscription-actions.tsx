import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SubscriptionView } from '#contracts';
import { useTaggedChange } from '../../../api/use-tagged-change.js';
import { ConfirmButton } from '../../../parts/confirm-button.js';
import { Refused } from '../../../parts/refused.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import classes from '../alerts.module.css';

const ADDRESS = '/v1/subscriptions/{id}';

interface SubscriptionActionsProps {
  readonly of: SubscriptionView;
  readonly onEdit: (id: string) => void;
}

/** What can be done with a subscription where it stands in the list. */
export function SubscriptionActions({ of: { id, name, paused }, onEdit }: SubscriptionActionsProps) {
  const { t } = useTranslation('alerts');
  const change = useTaggedChange('patch', ADDRESS, ADDRESS);
  const remove = useTaggedChange('delete', ADDRESS, ADDRESS);
  // Its row is gone by then, and what would be told of its end to the row alone would be told to nobody.
  const end = async () => {
    await remove.mutateAsync({ path: { id } });
    notifications.show({ message: t('ended', { name }) });
  };
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
        onClick={() => change.mutate({ path: { id }, body: { paused: !paused } })}
        aria-label={`${paused ? t('resume') : t('pause')}: ${name}`}
      >
        {paused ? t('resume') : t('pause')}
      </ScopedButton>
      <Anchor
        component={Link}
        className={classes.toLog}
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
        onConfirm={() => void end().catch(() => undefined)}
        aria-label={`${t('end')}: ${name}`}
      >
        {t('end')}
      </ConfirmButton>
      <Refused error={change.error ?? remove.error} />
    </div>
  );
}
