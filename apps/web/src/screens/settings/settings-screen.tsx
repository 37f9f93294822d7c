import { Tabs } from '@mantine/core';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';
import { Loading } from '../../parts/state.js';
import classes from './settings.module.css';

/** Each is fetched when it is opened first. */
const PANELS = {
  reading: lazy(async () => ({ default: (await import('./preferences.js')).Preferences })),
  shortcuts: lazy(async () => ({ default: (await import('./shortcuts.js')).Shortcuts })),
  keys: lazy(async () => ({ default: (await import('./keys.js')).Keys })),
  audit: lazy(async () => ({ default: (await import('./audit-trail.js')).AuditTrail })),
  service: lazy(async () => ({ default: (await import('./service-state.js')).ServiceState })),
} as const;
const TABS = Object.keys(PANELS) as readonly (keyof typeof PANELS)[];

/** How a reader wants the page, who may do what, and how the service is. */
export default function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const [tab, setTab] = useQueryState(
    'tab',
    parseAsStringLiteral(TABS).withDefault('reading').withOptions({ history: 'push' }),
  );
  return (
    <>
      <PageHead title={common('settings')} />
      <Tabs value={tab} onChange={(next) => void setTab(next as typeof tab)} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name} className={classes.tab}>
              {t(`tab_${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((name) => {
          const Panel = PANELS[name];
          return (
            <Tabs.Panel key={name} value={name}>
              <Suspense fallback={<Loading />}>
                <Panel />
              </Suspense>
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </>
  );
}
