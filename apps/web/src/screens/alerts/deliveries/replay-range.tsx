import { Group, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../api/use-change.js';
import { Refused } from '../../../parts/refused.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import classes from '../alerts.module.css';

/** Sends again all that a subscription wants of a range of time. */
export function ReplayRange({ subscription }: { readonly subscription: string }) {
  const { t } = useTranslation('alerts');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const replay = useChange('post', '/v1/subscriptions/{id}/replay');
  const send = (event: FormEvent) => {
    event.preventDefault();
    const range = { from: instantOf(from), ...(to && { to: instantOf(to) }) };
    if (from !== '') replay.mutate({ path: { id: subscription }, body: range });
  };
  return (
    <form onSubmit={send} className={classes.card} style={{ marginBottom: 12 }} aria-label={t('replayRange')}>
      <Group align="flex-end" gap="sm">
        <TextInput
          type="datetime-local"
          label={t('from')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
          required
        />
        <TextInput
          type="datetime-local"
          label={t('until')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <ScopedButton needs="review" type="submit" variant="default" loading={replay.isPending}>
          {t('replayRange')}
        </ScopedButton>
        <span role="status">{replay.data && t('replayed', { count: replay.data.deliveries })}</span>
      </Group>
      <Refused error={replay.error} />
    </form>
  );
}

/** What was typed is meant by the clocks of whoever typed it. */
function instantOf(local: string): string {
  return new Date(local).toISOString();
}
