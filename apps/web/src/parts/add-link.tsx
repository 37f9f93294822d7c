import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Where nothing is there yet: to where documents are added. */
export function AddLink() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/add" variant="default" size="xs">
      {t('add')}
    </Button>
  );
}
