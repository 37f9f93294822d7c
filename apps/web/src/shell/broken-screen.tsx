import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { problemOf } from '../api/client.js';
import { doesServiceAnswer, serviceIsAway, useServiceAway } from '../api/service-away.js';
import { PageHead } from '../parts/page-head.js';
import { Empty, Failed, Loading } from '../parts/state.js';

/** How browsers say that a part of the page could not be fetched. */
const UNFETCHED = /dynamically imported module|module script failed|preload CSS/i;

const reload = (): void => location.reload();

/** What is left where a screen itself broke: what happened, and a way to begin anew. */
export function BrokenScreen() {
  const error = useRouteError();
  if (problemOf(error)) return <Kept error={error} />;
  return error instanceof Error && UNFETCHED.test(error.message) ? (
    <Unfetched error={error} />
  ) : (
    <Broken why="broken" />
  );
}

/** What is left where the frame around the screens broke. */
export function BrokenPage() {
  return (
    <main>
      <BrokenScreen />
    </main>
  );
}

function Broken({ why }: { readonly why: 'broken' | 'upgraded' }) {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageHead title={t(why)} alone />
      <Empty
        action={
          <Button size="xs" onClick={reload}>
            {t('reload')}
          </Button>
        }
      >
        <Text>{t(`${why}Hint`)}</Text>
      </Empty>
    </>
  );
}

/** What the service refused, or did not answer. */
function Kept({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageHead title={t('broken')} alone />
      <Failed error={error} onRetry={reload} />
    </>
  );
}

/** A screen whose parts did not come: an upgrade replaced them, or the service is away and they come when it is back. */
function Unfetched({ error }: { readonly error: Error }) {
  const [answers, setAnswers] = useState<boolean | null>(null);
  const away = useServiceAway();
  useEffect(() => {
    void doesServiceAnswer().then((does) => {
      if (!does) serviceIsAway();
      setAnswers(does);
    });
  }, []);
  useEffect(() => {
    if (answers === false && !away) reload();
  }, [answers, away]);
  if (answers === null) return <Loading />;
  return answers ? <Broken why="upgraded" /> : <Kept error={error} />;
}
