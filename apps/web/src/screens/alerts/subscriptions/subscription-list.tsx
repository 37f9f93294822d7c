import { Group, Text } from '@mantine/core';
import { Pause, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SubscriptionView } from '#contracts';
import { useList } from '../../../api/use-list.js';
import { useRead } from '../../../api/use-read.js';
import type { Column } from '../../../parts/column.js';
import { DataTable } from '../../../parts/data-table.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import { Empty, Failed, Loading } from '../../../parts/state.js';
import classes from '../alerts.module.css';
import { useChoices } from '../shared/use-choices.js';
import { SubscriptionActions } from './subscription-actions.js';
import { useFilterWords } from './use-filter-words.js';

/** Who is told of what, and where. */
export function SubscriptionList({ onEdit }: { readonly onEdit: (id: string) => void }) {
  const { t } = useTranslation('alerts');
  const found = useList('/v1/subscriptions');
  const columns = useColumns(onEdit);
  const make = (
    <ScopedButton needs="review" size="xs" onClick={() => onEdit('new')}>
      {t('subscribe')}
    </ScopedButton>
  );
  if (found.isPending) return <Loading />;
  if (!found.data) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  if (found.rows.length === 0) return <Empty action={make}>{t('noSubscriptions')}</Empty>;
  return (
    <>
      <Group mb="sm">{make}</Group>
      {found.error && <Failed error={found.error} />}
      <DataTable
        caption={t('tab_subscriptions')}
        rows={found.rows as readonly SubscriptionView[]}
        columns={columns}
        idOf={({ id }) => id}
        onEnd={found.more}
        cards="labelled"
      />
    </>
  );
}

function useColumns(onEdit: (id: string) => void): readonly Column<SubscriptionView>[] {
  const { t } = useTranslation('alerts');
  const words = useFilterWords(useChoices());
  const endpoints = useRead('/v1/webhook-endpoints', { query: { limit: 200 } });
  const whereTo = ({ endpoint, email }: SubscriptionView) =>
    email
      ? `${email.to.join(t('comma'))} · ${t(`digest_${email.digest}`)}`
      : (endpoints.data?.data.find(({ id }) => id === endpoint)?.url ?? t('webhook'));
  return [
    {
      id: 'name',
      header: t('name'),
      cell: (one) => (
        <button type="button" className={classes.link} onClick={() => onEdit(one.id)}>
          {one.name}
        </button>
      ),
    },
    {
      id: 'tellsOf',
      header: t('tellsOf'),
      cell: (one) => words(one.filter).join(' · ') || <Text className="wk-dim">{t('everything')}</Text>,
    },
    { id: 'whereTo', header: t('whereTo'), cell: (one) => <span className="wk-anywhere">{whereTo(one)}</span> },
    {
      id: 'state',
      header: t('state'),
      cell: (one) => (
        <span className={classes.state} data-tone={one.paused ? 'void' : 'good'}>
          {one.paused ? <Pause size={14} aria-hidden /> : <Play size={14} aria-hidden />}
          {one.paused ? t('paused') : t('active')}
        </span>
      ),
    },
    {
      id: 'do',
      header: <span className="wk-hidden">{t('actions')}</span>,
      cell: (one) => <SubscriptionActions of={one} onEdit={onEdit} />,
    },
  ];
}
