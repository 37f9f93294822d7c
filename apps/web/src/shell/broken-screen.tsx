import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Empty, Failed } from '../parts/state.js';
import { problemOf } from '../api/client.js';

/** How browsers say that a part of the page is not there: it was replaced by an upgrade. */
const GONE = /dynamically imported module|module script failed|preload CSS/i;

/** What is left where a screen itself broke: what happened, and a way to begin anew. */
export function BrokenScreen() {
  const { t } = useTranslation('shell');
  const error = useRouteError();
  if (problemOf(error)) return <Failed error={error} onRetry={() => location.reload()} />;
  const isGone = error instanceof Error && GONE.test(error.message);
  return (
    <main role="alert">
      <Empty
        action={
          <Button size="xs" onClick={() => location.reload()}>
            {t('reload')}
          </Button>
        }
      >
        <Text>{t(isGone ? 'upgraded' : 'broken')}</Text>
      </Empty>
    </main>
  );
}
