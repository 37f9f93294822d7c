import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndpointWithSecret } from '#contracts';
import { useChange } from '../../../api/use-change.js';
import { FormFrame } from '../../../parts/form-frame.js';

/** Names an address that events are sent to; tells what was made, or null where nothing was. */
export function EndpointForm({ onDone }: { readonly onDone: (made: EndpointWithSecret | null) => void }) {
  const { t } = useTranslation('alerts');
  const [url, setUrl] = useState('');
  const [description, setDescription] = useState('');
  const [hourlyLimit, setLimit] = useState<number | string>('');
  const make = useChange('post', '/v1/webhook-endpoints');
  const send = () => {
    const limit = typeof hourlyLimit === 'number' ? { hourlyLimit } : {};
    const words = description.trim() === '' ? {} : { description: description.trim() };
    make.mutate(
      { body: { url: url.trim(), ...words, ...limit } },
      { onSuccess: (made) => onDone(made as EndpointWithSecret) },
    );
  };
  return (
    <FormFrame
      title={t('makeEndpoint')}
      needs="admin"
      error={make.error}
      isPending={make.isPending}
      onSend={send}
      onCancel={() => onDone(null)}
    >
      <TextInput
        label={t('url')}
        description={t('urlHint')}
        placeholder="https://example.com/hook"
        type="url"
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
        autoFocus
        required
      />
      <TextInput
        label={t('endpointName')}
        description={t('endpointNameHint')}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <NumberInput
        label={t('hourlyLimit')}
        description={t('hourlyLimitHint')}
        placeholder="10,000"
        thousandSeparator=","
        min={1}
        max={1_000_000}
        allowDecimal={false}
        value={hourlyLimit}
        onChange={setLimit}
        maw={280}
      />
    </FormFrame>
  );
}
