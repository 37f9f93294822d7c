import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../parts/state.js';

export function MissingScreen() {
  const { t } = useTranslation();
  return (
    <Empty
      action={
        <Button component={Link} to="/" variant="default" size="xs">
          {t('home')}
        </Button>
      }
    >
      {t('notFound')}
    </Empty>
  );
}
