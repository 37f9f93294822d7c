import { useTranslation } from 'react-i18next';
import { useRead } from '../api/use-read.js';
import { useMay } from '../parts/use-may.js';
import { changesOf, isNews } from '../screens/today/change.js';
import { useSettings } from '../settings/settings.js';
import type { Place } from './places.js';

/** What waits on a screen: how many, and of what, in words. */
export interface Count {
  readonly count: string;
  readonly of: string;
}

/** Events that are looked through for the count of changes. */
const ENOUGH = 200;

/** What waits for whoever is signed in, by the screen where it does; nothing of a screen where nothing waits. */
export function useCounts(): Partial<Readonly<Record<Place['name'], Count>>> {
  const { t } = useTranslation('shell');
  const may = useMay();
  const isIn = useRead('/v1/session').data !== undefined;
  const { lastVisit } = useSettings();
  const events = useRead(
    '/v1/events/newest',
    { query: { since: lastVisit, limit: ENOUGH } },
    { enabled: isIn && lastVisit !== null },
  );
  const progress = useRead('/v1/reviews/progress', {}, { enabled: isIn });
  const endpoints = useRead('/v1/webhook-endpoints', { query: { limit: ENOUGH } }, { enabled: isIn });
  const { claims, reviewed, needsAnotherLook } = progress.data ?? { claims: 0, reviewed: 0, needsAnotherLook: 0 };
  const counted = {
    today: changesOf(events.data?.data ?? []).filter(isNews).length,
    review: may('review') ? claims - reviewed + needsAnotherLook : 0,
    alerts: (endpoints.data?.data ?? []).filter(({ disabled }) => disabled !== null).length,
  };
  const more = events.data?.next != null;
  const told = NAMES.filter((name) => counted[name] > 0).map((name) => {
    const count = counted[name];
    return [name, { count: name === 'today' && more ? `${count}+` : `${count}`, of: t(`waits_${name}`, { count }) }];
  });
  return Object.fromEntries(told) as Partial<Record<Place['name'], Count>>;
}

const NAMES = ['today', 'review', 'alerts'] as const;
