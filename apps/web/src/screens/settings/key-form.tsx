import { Checkbox, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KEY_SCOPES, type CreatedKeyView, type KeyScope } from '#contracts';
import { useChange } from '../../api/use-change.js';
import { FormFrame } from '../../parts/form-frame.js';
import { expiryOf, LIFETIMES, type Lifetime } from './expiry.js';

/** Makes a key; tells what was made, or null where nothing was. */
export function KeyForm({ onDone }: { readonly onDone: (key: CreatedKeyView | null) => void }) {
  const { t } = useTranslation('settings');
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly KeyScope[]>(['read']);
  const [lifetime, setLifetime] = useState<Lifetime>('90');
  const make = useChange('post', '/v1/keys');
  const send = () => {
    const expiresAt = expiryOf(lifetime, new Date());
    make.mutate({ body: { name, scopes: [...scopes], ...(expiresAt && { expiresAt }) } }, { onSuccess: onDone });
  };
  return (
    <FormFrame
      title={t('makeKey')}
      needs="admin"
      error={make.error}
      isPending={make.isPending}
      isWhole={scopes.length > 0}
      onSend={send}
      onCancel={() => onDone(null)}
    >
      <TextInput
        label={t('name')}
        description={t('keyNameHint')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoFocus
        required
      />
      <Checkbox.Group
        label={t('scopes')}
        description={t('scopesHint')}
        value={[...scopes]}
        onChange={(next) => setScopes(next as KeyScope[])}
      >
        <Stack gap="xs" mt="xs">
          {KEY_SCOPES.map((scope) => (
            <Checkbox key={scope} value={scope} label={scope} description={t(`scope_${scope}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Select
        label={t('expires')}
        maw={240}
        allowDeselect={false}
        value={lifetime}
        onChange={(next) => setLifetime((next ?? '90') as Lifetime)}
        data={LIFETIMES.map((value) => ({ value, label: t(`expires_${value}`) }))}
      />
    </FormFrame>
  );
}
