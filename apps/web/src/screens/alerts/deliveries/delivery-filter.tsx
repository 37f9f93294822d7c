import { Select } from '@mantine/core';
import { useQueryStates } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { ALERT_TYPES, DELIVERY_STATES, NOTICE_TYPES, type DeliveryView } from '#contracts';
import { useRead } from '../../../api/use-read.js';
import classes from '../alerts.module.css';
import { PLACES_OF_ALERTS } from '../places.js';

const { subscription, endpoint, status, type } = PLACES_OF_ALERTS;

/** Which deliveries are listed; it stands in the address. */
export function DeliveryFilter() {
  const { t } = useTranslation('alerts');
  const [filter, setFilter] = useQueryStates({ subscription, endpoint, status, type });
  const subscriptions = useRead('/v1/subscriptions', { query: { limit: 200 } });
  const endpoints = useRead('/v1/webhook-endpoints', { query: { limit: 200 } });
  const field = (name: keyof typeof filter) => ({
    value: filter[name],
    onChange: (value: string | null) => void setFilter({ [name]: value }),
    placeholder: t('all'),
    clearable: true,
    searchable: true,
    clearButtonProps: { 'aria-label': t('clear', { what: t(`by_${name}`) }) },
    label: t(`by_${name}`),
  });
  return (
    <search className={classes.narrow} style={{ marginBottom: 12 }}>
      <Select
        {...field('status')}
        data={DELIVERY_STATES.map((word) => ({ value: word, label: t(`status_${word}`) }))}
      />
      <Select
        {...field('type')}
        data={[...ALERT_TYPES, ...NOTICE_TYPES].map((word) => ({ value: word, label: t(`type_${word}`) }))}
      />
      <Select
        {...field('subscription')}
        data={subscriptions.data?.data.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      />
      <Select
        {...field('endpoint')}
        data={endpoints.data?.data.map(({ id, url }) => ({ value: id, label: url })) ?? []}
      />
    </search>
  );
}

/** Says where a delivery goes: by the name of its subscription, else by its endpoint. */
export function useTargets(): (delivery: DeliveryView) => string {
  const { t } = useTranslation('alerts');
  const subscriptions = useRead('/v1/subscriptions', { query: { limit: 200 } });
  const endpoints = useRead('/v1/webhook-endpoints', { query: { limit: 200 } });
  return ({ subscription: id, endpoint: at, channel }) =>
    subscriptions.data?.data.find((one) => one.id === id)?.name ??
    endpoints.data?.data.find((one) => one.id === at)?.url ??
    t(channel);
}
