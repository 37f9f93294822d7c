import { Button, Group, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../parts/use-keys.js';
import classes from './add.module.css';
import { ParcelCard } from './parcel-card.js';
import { isSendable } from './parcel.js';
import { isUnsent } from './kept-parcels.js';
import { dropDone, sendAll, useParcels } from './parcels.js';

/** The documents on their way in, and what is done with all of them. */
export function ParcelList() {
  const { t } = useTranslation('add');
  const parcels = useParcels();
  const ready = parcels.filter(isSendable).length;
  useKeys('mod+enter', () => void sendAll(), { always: true, enabled: ready > 0, does: t('sendReady') });
  useWarning(parcels.some(isUnsent));
  if (parcels.length === 0) return null;
  return (
    <section aria-labelledby="on-their-way">
      <Group justify="space-between" mt="lg" mb="xs">
        <Title order={2} id="on-their-way">
          {t('onTheirWay', { count: parcels.length })}
        </Title>
        <Group gap="xs">
          {parcels.some(({ state }) => state === 'done') && (
            <Button size="xs" variant="default" onClick={dropDone}>
              {t('dropDone')}
            </Button>
          )}
          {ready > 1 && (
            <Button size="xs" onClick={() => void sendAll()}>
              {t('sendAll', { count: ready })}
            </Button>
          )}
        </Group>
      </Group>
      <ul className={classes.parcels}>
        {parcels.map((parcel) => (
          <ParcelCard key={parcel.id} parcel={parcel} />
        ))}
      </ul>
    </section>
  );
}

/** The browser asks before it leaves a page with what only the page has. */
function useWarning(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
