import { Tabs } from '@mantine/core';
import { parseAsStringLiteral, useQueryState, useQueryStates } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';
import { Deliveries } from './deliveries/deliveries.js';
import { PLACES_OF_ALERTS } from './places.js';
import { Endpoints } from './endpoints/endpoints.js';
import { Feeds } from './feeds/feeds.js';
import { QueueGuide } from './queue/queue-guide.js';
import { Subscriptions } from './subscriptions/subscriptions.js';
import { WatchLists } from './watch-lists/watch-lists.js';

const PANELS = {
  subscriptions: Subscriptions,
  lists: WatchLists,
  endpoints: Endpoints,
  deliveries: Deliveries,
  feeds: Feeds,
  queue: QueueGuide,
} as const;
const TABS = Object.keys(PANELS) as readonly (keyof typeof PANELS)[];

/** Who is told of what, where it goes, and what has gone. */
export default function AlertsScreen() {
  const { t } = useTranslation('alerts');
  const { t: common } = useTranslation();
  const [tab] = useQueryState('tab', parseAsStringLiteral(TABS).withDefault('subscriptions'));
  const [, go] = useQueryStates(PLACES_OF_ALERTS, { history: 'push' });
  return (
    <>
      <PageHead title={common('alerts')} />
      <Tabs value={tab} onChange={(next) => void go({ ...NOWHERE, tab: next })} keepMounted={false}>
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

/** What a tab has in the address is not the next one's. */
const NOWHERE = Object.fromEntries(Object.keys(PLACES_OF_ALERTS).map((name) => [name, null]));
