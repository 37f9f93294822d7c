import { Tabs } from '@mantine/core';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';
import { AuditTrail } from './audit-trail.js';
import { Keys } from './keys.js';
import { Preferences } from './preferences.js';
import { ServiceState } from './service-state.js';
import { Shortcuts } from './shortcuts.js';

const TABS = ['reading', 'shortcuts', 'keys', 'audit', 'service'] as const;
const PANELS = { reading: Preferences, shortcuts: Shortcuts, keys: Keys, audit: AuditTrail, service: ServiceState };

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
            <Tabs.Tab key={name} value={name}>
              {t(`tab_${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((name) => {
          const Panel = PANELS[name];
          return (
            <Tabs.Panel key={name} value={name}>
              <Panel />
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </>
  );
}
