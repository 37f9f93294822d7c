import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';
import { Tabbed } from '../../parts/tabbed.js';

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
      <Tabbed panels={PANELS} open={tab} onOpen={(next) => void setTab(next)} labelOf={(name) => t(`tab_${name}`)} />
    </>
  );
}
