import { useTranslation } from 'react-i18next';
import { useList } from '../../api/use-list.js';
import { useNames } from '../../parts/use-names.js';
import type { Reading } from './reading.js';

/** Metrics that stand for something that happens, as an event too. */
const EVENTS = [
  'product_launch',
  'product_roadmap',
  'deal_closing',
  'disposal',
  'disposal_impact',
  'regulatory_approval',
  'facility_opening',
  'restructuring',
  'listing',
];

/** What can be chosen for a metric, an event, a segment: the field's own words and those that the company's claims use. */
export function useKnownWords(company: string, reading: Pick<Reading, 'metric' | 'event' | 'segment'>) {
  const { i18n } = useTranslation();
  const names = useNames();
  const { rows } = useList('/v1/claims', { query: { company } });
  const terms = Object.keys(i18n.getResourceBundle(i18n.language, 'terms') as object);
  const core = terms.filter((key) => key.startsWith('metric:')).map((key) => key.slice('metric:'.length));
  const named = (ids: readonly string[], name: (company: string, id: string) => string) =>
    [...new Set(ids)]
      .map((value) => ({ value, label: name(company, value) }))
      .sort((a, b) => a.label.localeCompare(b.label));
  const own = (of: 'metric' | 'event' | 'segment') => rows.flatMap((row) => row[of] ?? []);
  return {
    metrics: named([...core, ...own('metric'), reading.metric], names.metric),
    segments: named(['group', 'industry', ...own('segment'), reading.segment], names.segment),
    events: named([...EVENTS, ...own('event'), ...(reading.event ? [reading.event] : [])], names.metric),
  };
}
