import { Alert, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { KeyRound } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/client.js';
import { useChange } from '../api/use-change.js';
import { Failed } from '../parts/state.js';

/** Asks for a key, and says what to do where it is refused. */
export function SignInForm({ hint }: { readonly hint?: string }) {
  const { t } = useTranslation();
  const [key, setKey] = useState('');
  const begin = useChange('post', '/v1/session');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() !== '') begin.mutate({ body: { key: key.trim() } });
  };
  return (
    <form onSubmit={send}>
      <Stack>
        {hint && <Text>{hint}</Text>}
        <PasswordInput
          label={t('key')}
          description={t('keyHint')}
          placeholder="wk_…"
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          autoFocus
          required
        />
        {begin.error != null && <Refused error={begin.error} />}
        <Button type="submit" loading={begin.isPending}>
          {t('signIn')}
        </Button>
      </Stack>
    </form>
  );
}

/** A key that is not taken: the service says why, the page what to look at. */
function Refused({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('settings');
  const problem = problemOf(error);
  if (problem?.status !== 401) return <Failed error={error} />;
  return (
    <Alert color="red" role="alert" icon={<KeyRound size={18} aria-hidden />} title={t('keyRefused')}>
      <Text lang="en">{problem.detail}</Text>
      <Text className="wk-dim">{t('keyRefusedHint')}</Text>
    </Alert>
  );
}
