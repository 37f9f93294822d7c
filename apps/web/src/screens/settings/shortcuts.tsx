import { Kbd, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../../settings/settings.js';
import { PLACES } from '../../shell/places.js';
import classes from './settings.module.css';

/** Whether single keys do something, and which are there on every screen. */
export function Shortcuts() {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const { shortcuts } = useSettings();
  return (
    <Stack gap="lg" className={classes.column}>
      <Switch
        label={t('shortcuts')}
        description={t('shortcutsHint')}
        checked={shortcuts}
        onChange={(event) => changeSettings({ shortcuts: event.currentTarget.checked })}
      />
      <dl className={classes.keys} aria-label={t('tab_shortcuts')}>
        <dt>
          <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
        </dt>
        <dd>{t('keyBar')}</dd>
        <dt>
          <Kbd>?</Kbd>
        </dt>
        <dd>{t('keyList')}</dd>
        {PLACES.map(({ name, keys }) => (
          <KeyRow key={name} keys={keys.split('>')} does={common(name)} />
        ))}
      </dl>
      <p className="wk-dim">{t('keysOfScreens')}</p>
    </Stack>
  );
}

function KeyRow({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <>
      <dt>
        {keys.map((key, at) => (
          <span key={at}>
            {at > 0 && ' '}
            <Kbd>{key}</Kbd>
          </span>
        ))}
      </dt>
      <dd>{does}</dd>
    </>
  );
}
