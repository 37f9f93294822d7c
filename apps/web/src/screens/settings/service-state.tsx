import { Anchor, Stack, Title } from '@mantine/core';
import { CircleCheck, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { Answer } from '../../parts/state.js';
import { SessionState } from './session-state.js';
import classes from './settings.module.css';

const OFTEN = 15_000;

/** Who is signed in, whether the service can work, and what it is set up for. */
export function ServiceState() {
  const { t } = useTranslation('settings');
  return (
    <Stack gap="xl" className={classes.column}>
      <SessionState />
      <section>
        <Title order={2} mb="xs">
          {t('health')}
        </Title>
        <Health />
      </section>
      <section>
        <Title order={2} mb="xs">
          {t('setUp')}
        </Title>
        <SetUp />
      </section>
    </Stack>
  );
}

function Health() {
  const { t } = useTranslation('settings');
  const ready = useRead('/v1/health/ready', {}, { every: OFTEN });
  // The one that answers 503 names what is down, in the same words.
  const states = ready.data ?? statesOf(ready.error);
  const shown = states ? { ...ready, data: states, error: null } : ready;
  return (
    <Answer of={shown}>
      {({ database, queue }) => (
        <dl className={classes.facts}>
          <dt>{t('database')}</dt>
          <dd>
            <UpOrDown state={database} />
          </dd>
          <dt>{t('queue')}</dt>
          <dd>
            <UpOrDown state={queue} />
          </dd>
        </dl>
      )}
    </Answer>
  );
}

interface States {
  readonly database: 'up' | 'down';
  readonly queue: 'up' | 'down';
}

function statesOf(error: unknown): States | undefined {
  const isReport = problemOf(error) === null && typeof error === 'object' && error !== null && 'database' in error;
  return isReport ? (error as States) : undefined;
}

function UpOrDown({ state }: { readonly state: 'up' | 'down' }) {
  const { t } = useTranslation('settings');
  const Icon = state === 'up' ? CircleCheck : CircleX;
  return (
    <span className={classes.state} data-good={state === 'up'}>
      <Icon size={14} aria-hidden /> {t(state)}
    </span>
  );
}

function SetUp() {
  const { t } = useTranslation('settings');
  const service = useRead('/v1/service');
  return (
    <Answer of={service}>
      {({ version, auth, queue, mail, publicUrl }) => (
        <dl className={classes.facts}>
          <dt>{t('version')}</dt>
          <dd>{version}</dd>
          <dt>{t('access')}</dt>
          <dd>{t(`auth_${auth}`)}</dd>
          <dt>{t('queueOn')}</dt>
          <dd>{t(`queue_${queue}`)}</dd>
          <dt>{t('mail')}</dt>
          <dd>{mail ? t('mailOn') : t('mailOff')}</dd>
          <dt>{t('publicUrl')}</dt>
          <dd>{publicUrl ?? t('publicUrlOff')}</dd>
          <dt>{t('description')}</dt>
          <dd>
            <Anchor href="/docs">/docs</Anchor> · <Anchor href="/docs-json">/docs-json</Anchor>
          </dd>
        </dl>
      )}
    </Answer>
  );
}
