import { Button } from '@mantine/core';
import { Columns2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** To the comparison of the company's two latest quarters. */
export function CompareLink({ company }: { readonly company: string }) {
  const { t } = useTranslation();
  return (
    <Button
      component={Link}
      to={`/compare?company=${company}`}
      size="xs"
      variant="default"
      leftSection={<Columns2 size={14} aria-hidden />}
      className="wk-screen-only"
    >
      {t('compare')}
    </Button>
  );
}
