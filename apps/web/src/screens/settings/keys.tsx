import { Alert, Group } from '@mantine/core';
import { Info } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreatedKeyView } from '#contracts';
import { useRead } from '../../api/use-read.js';
import { ScopedButton } from '../../parts/scoped-button.js';
import { ShownOnce } from '../../parts/shown-once.js';
import { Loading } from '../../parts/state.js';
import { useMay } from '../../parts/use-may.js';
import { KeyTable } from './key-table.js';
import { NeedsAdmin } from './needs-admin.js';

/** Fetched when somebody makes one. */
const KeyForm = lazy(async () => ({ default: (await import('./key-form.js')).KeyForm }));

/** Who may do what over the API and in the page. */
export function Keys() {
  const { t } = useTranslation('settings');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<CreatedKeyView | null>(null);
  const session = useRead('/v1/session');
  if (!useMay()('admin')) return <NeedsAdmin />;
  return (
    <>
      {session.data?.auth === 'open' && (
        <Alert color="ink" variant="light" mb="md" icon={<Info size={18} aria-hidden />} title={t('open')}>
          {t('openKeys')}
        </Alert>
      )}
      {made && (
        <ShownOnce
          title={t('keyMade', { name: made.name })}
          secrets={[{ label: t('key'), value: made.key }]}
          onDone={() => setMade(null)}
        />
      )}
      {making ? (
        <Suspense fallback={<Loading />}>
          <KeyForm
            onDone={(key) => {
              setMaking(false);
              if (key) setMade(key);
            }}
          />
        </Suspense>
      ) : (
        <Group mb="sm">
          <ScopedButton needs="admin" size="xs" onClick={() => setMaking(true)}>
            {t('makeKey')}
          </ScopedButton>
        </Group>
      )}
      <KeyTable />
    </>
  );
}
