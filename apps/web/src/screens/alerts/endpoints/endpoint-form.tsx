import { Button, Group, NumberInput, Paper, Stack, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndpointWithSecret } from '#contracts';
import { useChange } from '../../../api/use-change.js';
import { Failed } from '../../../parts/state.js';

/** Names an address that events are sent to; tells what was made, or null where nothing was. */
export function EndpointForm({ onDone }: { readonly onDone: (made: EndpointWithSecret | null) => void }) {
  const { t } = useTranslation('alerts');
  const { t: common } = useTranslation();
  const [url, setUrl] = useState('');
  const [description, setDescription] = useState('');
  const [hourlyLimit, setLimit] = useState<number | string>('');
  const make = useChange('post', '/v1/webhook-endpoints');
  const send = (event: FormEvent) => {
    event.preventDefault();
    const limit = typeof hourlyLimit === 'number' ? { hourlyLimit } : {};
    const words = description.trim() === '' ? {} : { description: description.trim() };
    make.mutate(
      { body: { url: url.trim(), ...words, ...limit } },
      { onSuccess: (made) => onDone(made as EndpointWithSecret) },
    );
  };
  return (
    <Paper component="form" withBorder p="md" mb="md" maw={680} onSubmit={send} aria-labelledby="new-endpoint">
      <Stack>
        <Title order={2} id="new-endpoint">
          {t('makeEndpoint')}
        </Title>
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
        {make.error != null && <Failed error={make.error} />}
        <Group gap="xs">
          <Button type="submit" loading={make.isPending}>
            {t('makeEndpoint')}
          </Button>
          <Button variant="default" onClick={() => onDone(null)}>
            {common('cancel')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
