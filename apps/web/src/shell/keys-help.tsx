import { Anchor, Kbd, Modal, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useShortcuts, type Shortcut } from '../parts/shortcuts.js';
import { useKeys } from '../parts/use-keys.js';
import { useSettings } from '../settings/settings.js';
import { keyParts } from './key-parts.js';
import classes from './keys-help.module.css';
import { PLACES, type Place } from './places.js';

/** `?`: the keys that do something on this screen and everywhere. Also holds the keys that lead to the screens. */
export function KeysHelp() {
  const { t } = useTranslation('shell');
  const [open, { toggle, close }] = useDisclosure();
  useKeys('?', toggle, { does: t('keys'), everywhere: true });
  return (
    <>
      {PLACES.map((place) => (
        <PlaceKey key={place.to} {...place} />
      ))}
      <Modal opened={open} onClose={close} title={t('keys')} size="lg">
        <KeyLists onLeave={close} />
      </Modal>
    </>
  );
}

function PlaceKey({ keys, to, name }: Place) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useKeys(keys, () => void navigate(to), { does: t(name), everywhere: true });
  return null;
}

function KeyLists({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation('shell');
  const shortcuts = useShortcuts();
  const { shortcuts: on } = useSettings();
  const here = shortcuts.filter(({ everywhere }) => !everywhere);
  const everywhere = shortcuts.filter((one) => one.everywhere);
  return (
    <>
      {!on && (
        <Text mb="sm">
          {t('keysOff')}{' '}
          <Anchor component={Link} to="/settings" onClick={onLeave}>
            {t('keysOffWhere')}
          </Anchor>
        </Text>
      )}
      <div className={classes.lists}>
        {here.length > 0 && <KeyList title={t('keysHere')} shortcuts={here} />}
        <KeyList title={t('keysEverywhere')} shortcuts={everywhere} />
      </div>
    </>
  );
}

function KeyList({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  const once = new Map(shortcuts.map((one) => [`${one.keys} ${one.does}`, one]));
  return (
    <section>
      <Title order={3} mb={4}>
        {title}
      </Title>
      <dl className={classes.list}>
        {[...once].map(([id, { keys, does }]) => (
          <div key={id} className={classes.row}>
            <dt>{does}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Keys as they stand on a keyboard: `G` then `T`, `J` or `↓`. */
export function Keys({ keys }: { readonly keys: string }) {
  const { t } = useTranslation('shell');
  return keyParts(keys).map(({ text, joint }, at) => (
    <Fragment key={at}>
      {joint && <span className={classes.joint}>{joint === 'then' ? t('keysThen') : t('keysOr')}</span>}
      <Kbd size="xs">{text}</Kbd>
    </Fragment>
  ));
}
