import { Anchor, Stack, Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ALERT_QUEUE } from '#contracts';
import { useRead } from '../../../api/use-read.js';
import classes from '../alerts.module.css';
import { Code } from './code.js';
import { consumerOf, eventsOverHttp, followOnConsole } from './snippets.js';

/** How other programs take alerts: from the queue, over HTTP, or from a console. */
export function QueueGuide() {
  const { t } = useTranslation('alerts');
  const service = useRead('/v1/service').data;
  const queue = service?.queue ?? 'postgres';
  return (
    <Stack gap="sm" maw={860}>
      <p className={classes.lead}>{t('queueLead', { queue: ALERT_QUEUE })}</p>
      <Tabs defaultValue="queue" variant="pills" keepMounted={false} w="100%">
        <Tabs.List mb="sm">
          <Tabs.Tab value="queue">{t('byQueue')}</Tabs.Tab>
          <Tabs.Tab value="http">{t('byHttp')}</Tabs.Tab>
          <Tabs.Tab value="console">{t('byConsole')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="queue">
          <p className={classes.lead}>{t(`queueHint_${queue}`)}</p>
          <Code label={t('byQueue')} text={consumerOf(queue)} />
        </Tabs.Panel>
        <Tabs.Panel value="http">
          <p className={classes.lead}>{t('httpHint')}</p>
          <Code label={t('byHttp')} text={eventsOverHttp(location.origin, service?.auth ?? 'open')} />
        </Tabs.Panel>
        <Tabs.Panel value="console">
          <p className={classes.lead}>{t('consoleHint')}</p>
          <Code label={t('byConsole')} text={followOnConsole(location.origin, service?.auth ?? 'open')} />
        </Tabs.Panel>
      </Tabs>
      <p className={classes.lead}>
        {t('schemas')}{' '}
        <Anchor href="/v1/schemas" underline="always">
          /v1/schemas
        </Anchor>{' '}
        ·{' '}
        <Anchor href="/docs" underline="always">
          /docs
        </Anchor>
      </p>
    </Stack>
  );
}
