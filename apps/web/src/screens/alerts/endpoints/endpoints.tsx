import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndpointView, EndpointWithSecret } from '#contracts';
import { useList } from '../../../api/use-list.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import { ShownOnce } from '../../../parts/shown-once.js';
import { Empty, Failed, Loading } from '../../../parts/state.js';
import classes from '../alerts.module.css';
import { EndpointCard } from './endpoint-card.js';
import { EndpointForm } from './endpoint-form.js';

/** Where webhooks go: addresses, their state, tests and secrets. */
export function Endpoints() {
  const { t } = useTranslation('alerts');
  const [isMaking, setMaking] = useState(false);
  const [secret, setSecret] = useState<EndpointWithSecret | null>(null);
  const found = useList('/v1/webhook-endpoints');
  const make = (
    <ScopedButton needs="admin" size="xs" onClick={() => setMaking(true)}>
      {t('makeEndpoint')}
    </ScopedButton>
  );
  if (found.isPending) return <Loading />;
  if (!found.data) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      <p className={classes.lead}>{t('endpointsLead')}</p>
      {secret && (
        <ShownOnce
          title={t('secretOf', { url: secret.url })}
          secrets={[{ label: t('secret'), value: secret.secret }]}
          onDone={() => setSecret(null)}
        >
          <span>{t('secretHint')}</span>
        </ShownOnce>
      )}
      {isMaking && (
        <EndpointForm
          onDone={(made) => {
            setMaking(false);
            if (made) setSecret(made);
          }}
        />
      )}
      {!isMaking && found.rows.length > 0 && <Group mb="sm">{make}</Group>}
      {found.rows.length === 0 && !isMaking && <Empty action={make}>{t('noEndpoints')}</Empty>}
      <ul className={classes.cards}>
        {(found.rows as readonly EndpointView[]).map((endpoint) => (
          <EndpointCard key={endpoint.id} of={endpoint} onSecret={setSecret} />
        ))}
      </ul>
    </>
  );
}
