import { Loader, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliveryDetail } from '#contracts';
import { useChange } from '../../../api/use-change.js';
import { useRead } from '../../../api/use-read.js';
import { Refused } from '../../../parts/refused.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import classes from '../alerts.module.css';
import { Attempts } from '../deliveries/attempts.js';
import { DeliveryStateMark } from '../deliveries/delivery-state-mark.js';

const LOOK_MS = 1_000;

interface EndpointTestProps {
  readonly endpoint: string;
  readonly enabled: boolean;
}

/** Sends an event that tells of nothing, and shows what became of it. */
export function EndpointTest({ endpoint, enabled }: EndpointTestProps) {
  const { t } = useTranslation('alerts');
  const [sent, setSent] = useState<string | null>(null);
  const test = useChange('post', '/v1/webhook-endpoints/{id}/test');
  const run = () => test.mutate({ path: { id: endpoint } }, { onSuccess: ({ id }) => setSent(id) });
  return (
    <>
      <ScopedButton
        needs="admin"
        size="compact-sm"
        variant="default"
        loading={test.isPending}
        disabled={!enabled}
        onClick={run}
      >
        {t('test')}
      </ScopedButton>
      <Refused error={test.error} />
      {sent !== null && <Outcome delivery={sent} />}
    </>
  );
}

function Outcome({ delivery }: { readonly delivery: string }) {
  const { t } = useTranslation('alerts');
  const found = useRead('/v1/deliveries/{id}', { path: { id: delivery } }, { every: LOOK_MS });
  const detail = found.data as DeliveryDetail | undefined;
  if (!detail) return <Loader size="xs" aria-label={t('testing')} />;
  return (
    <div role="status" style={{ flexBasis: '100%', order: 9 }}>
      <Text component="div">
        {t('testResult')} <DeliveryStateMark of={detail.status} />
      </Text>
      <div className={classes.meta}>
        <Attempts of={detail.log} />
      </div>
    </div>
  );
}
