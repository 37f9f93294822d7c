import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../../api/client.js';
import { useChange } from '../../api/use-change.js';
import { useRead } from '../../api/use-read.js';
import { Refused } from '../../parts/refused.js';
import { Answer } from '../../parts/state.js';
import { useFigures } from '../../parts/use-figures.js';
import classes from './settings.module.css';

/** Who asks, what they may do, until when; and a way out. */
export function SessionState() {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const { moment } = useFigures();
  const session = useRead('/v1/session');
  const end = useChange('delete', '/v1/session');
  const signOut = () => end.mutate({}, { onSuccess: () => void queryClient.resetQueries() });
  return (
    <section>
      <Title order={2} mb="xs">
        {t('session')}
      </Title>
      <Answer of={session}>
        {({ auth, name, scopes, expiresAt }) =>
          auth === 'open' ? (
            <>
              <Text fw={600}>{t('open')}</Text>
              <Text className="wk-dim">{t('openHint')}</Text>
            </>
          ) : (
            <>
              <dl className={classes.facts}>
                <dt>{t('signedInAs')}</dt>
                <dd>{name}</dd>
                <dt>{t('mayDo')}</dt>
                <dd>{scopes.map((scope) => `${scope}: ${t(`scope_${scope}`)}`).join(' ')}</dd>
                {expiresAt && (
                  <>
                    <dt>{t('until')}</dt>
                    <dd>{moment(expiresAt)}</dd>
                  </>
                )}
              </dl>
              <Button variant="default" size="xs" mt="sm" onClick={signOut} loading={end.isPending}>
                {common('signOut')}
              </Button>
              <Refused error={end.error} />
            </>
          )
        }
      </Answer>
    </section>
  );
}
