import { useQueryStates } from 'nuqs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliveryView } from '#contracts';
import { useList } from '../../../api/use-list.js';
import type { Column } from '../../../parts/column.js';
import { DataTable } from '../../../parts/data-table.js';
import { Empty, Failed, Loading } from '../../../parts/state.js';
import { useFigures } from '../../../parts/use-figures.js';
import { useRowKeys } from '../../../parts/use-row-keys.js';
import classes from '../alerts.module.css';
import { PLACES_OF_ALERTS } from '../places.js';
import { About } from '../shared/about.js';
import { useChoices } from '../shared/use-choices.js';
import { DeliveryDrawer } from './delivery-drawer.js';
import { DeliveryFilter, useTargets } from './delivery-filter.js';
import { DeliveryStateMark } from './delivery-state-mark.js';
import { ReplayRange } from './replay-range.js';

const { subscription, endpoint, status, type, delivery } = PLACES_OF_ALERTS;

/** The log of what was told, and what is to be: one delivery for each event and subscription. */
export function Deliveries() {
  const { t } = useTranslation('alerts');
  const [{ delivery: open, ...query }, go] = useQueryStates({ subscription, endpoint, status, type, delivery });
  const found = useList('/v1/deliveries', { query }, { isMoving: ({ status }) => status === 'pending' });
  const show = (id: string) => void go({ delivery: id }, { history: 'push' });
  const columns = useColumns(show);
  const [current, setCurrent] = useState<string | null>(null);
  useRowKeys({ ids: found.rows.map(({ id }) => id), current, onMove: setCurrent, onOpen: show });
  const isFiltered = Object.values(query).some((value) => value !== null);
  return (
    <>
      <DeliveryFilter />
      {query.subscription !== null && <ReplayRange subscription={query.subscription} />}
      {found.isPending && <Loading />}
      {found.error != null && <Failed error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && found.rows.length === 0 && <Empty>{isFiltered ? t('noneSo') : t('noDeliveries')}</Empty>}
      {found.rows.length > 0 && (
        <DataTable
          caption={t('tab_deliveries')}
          rows={found.rows as readonly DeliveryView[]}
          columns={columns}
          idOf={({ id }) => id}
          onEnd={found.more}
          current={open ?? current}
          onPick={setCurrent}
          cards="labelled"
        />
      )}
      <DeliveryDrawer id={open} onClose={() => void go({ delivery: null })} />
    </>
  );
}

function useColumns(onOpen: (id: string) => void): readonly Column<DeliveryView>[] {
  const { t } = useTranslation('alerts');
  const { moment } = useFigures();
  const choices = useChoices();
  const targetOf = useTargets();
  return [
    {
      id: 'at',
      header: t('at'),
      size: 200,
      cell: (one) => (
        <button type="button" className={classes.link} onClick={() => onOpen(one.id)}>
          {moment(one.createdAt)}
        </button>
      ),
    },
    { id: 'status', header: t('status'), size: 120, cell: ({ status }) => <DeliveryStateMark of={status} /> },
    { id: 'event', header: t('event'), size: 140, cell: ({ type }) => t(`type_${type}`) },
    {
      id: 'about',
      header: t('about'),
      cell: ({ type, subject }) => <About type={type} subject={subject} choices={choices} />,
    },
    { id: 'whereTo', header: t('whereTo'), size: 180, cell: targetOf },
    { id: 'attempts', header: t('attempts'), size: 100, cell: ({ attempts }) => attempts },
    {
      id: 'reason',
      header: t('reason'),
      size: 120,
      cell: ({ reason }) => reason && <span lang="en">{reason}</span>,
    },
  ];
}
