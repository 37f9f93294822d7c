import { parseAsStringLiteral, useQueryState, useQueryStates } from 'nuqs';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';
import { Tabbed } from '../../parts/tabbed.js';
import { PLACES_OF_ALERTS } from './places.js';

/** Each is fetched when it is opened first. */
const PANELS = {
  subscriptions: lazy(async () => ({ default: (await import('./subscriptions/subscriptions.js')).Subscriptions })),
  lists: lazy(async () => ({ default: (await import('./watch-lists/watch-lists.js')).WatchLists })),
  endpoints: lazy(async () => ({ default: (await import('./endpoints/endpoints.js')).Endpoints })),
  deliveries: lazy(async () => ({ default: (await import('./deliveries/deliveries.js')).Deliveries })),
  feeds: lazy(async () => ({ default: (await import('./feeds/feeds.js')).Feeds })),
  queue: lazy(async () => ({ default: (await import('./queue/queue-guide.js')).QueueGuide })),
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
      <Tabbed
        panels={PANELS}
        open={tab}
        onOpen={(next) => void go({ ...NOWHERE, tab: next })}
        labelOf={(name) => t(`tab_${name}`)}
      />
    </>
  );
}

/** What a tab has in the address is not the next one's. */
const NOWHERE = Object.fromEntries(Object.keys(PLACES_OF_ALERTS).map((name) => [name, null]));
