import { Alert } from '@mantine/core';
import { LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';

/** What a key cannot see, and why. */
export function NeedsAdmin() {
  const { t } = useTranslation('settings');
  const { data } = useRead('/v1/session');
  return (
    <Alert color="ink" variant="light" icon={<LockKeyhole size={18} aria-hidden />} title={t('adminOnly')} maw={680}>
      {t('adminOnlyHint', { name: data?.name ?? '', scopes: data?.scopes.join(', ') ?? '' })}
    </Alert>
  );
}
