import { Button, Paper, PasswordInput, Stack, Title } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/client.js';
import { useChange } from '../api/use-change.js';
import { useRead } from '../api/use-read.js';
import { Failed, Loading } from '../parts/state.js';

/** Lets screens through once the service says who asks; asks for a key where it wants one. */
export function ServiceGate({ children }: { readonly children: ReactNode }) {
  const session = useRead('/v1/session');
  if (session.data) return children;
  if (session.isPending) return <Loading />;
  if (problemOf(session.error)?.status === 401) return <SignIn />;
  return <Failed error={session.error} onRetry={() => void session.refetch()} />;
}

function SignIn() {
  const { t } = useTranslation();
  const [key, setKey] = useState('');
  const begin = useChange('post', '/v1/session');
  const send = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate({ body: { key: key.trim() } });
  };
  return (
    <Paper component="form" onSubmit={send} withBorder maw={420} mx="auto" mt="xl" p="lg">
      <Stack>
        <Title order={1}>{t('signIn')}</Title>
        <PasswordInput
          label={t('key')}
          description={t('keyHint')}
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
          autoComplete="off"
          required
        />
        {begin.error != null && <Failed error={begin.error} />}
        <Button type="submit" loading={begin.isPending}>
          {t('signIn')}
        </Button>
      </Stack>
    </Paper>
  );
}
