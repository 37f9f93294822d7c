import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../parts/page-head.js';
import { Empty } from '../parts/state.js';

/** At an address that no screen has: says so, and leads back. */
export function MissingScreen() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('notFound')} />
      <Empty
        action={
          <Button component={Link} to="/" variant="default" size="xs">
            {t('home')}
          </Button>
        }
      />
    </>
  );
}
