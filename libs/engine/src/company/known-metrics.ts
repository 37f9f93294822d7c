import { metricNamesEn } from '../locales/en/metric-names.js';
import type { CompanyProfile } from '../model/index.js';

/** A metric of the vocabulary: its id and the core metric that it belongs to. */
export interface KnownMetric {
  readonly metric: string;
  readonly core: string;
}

const CORE = new Set(Object.keys(metricNamesEn));

/** The metric of an id, core or the company's own; null where the vocabulary has none of that id. */
export function knownMetric(id: string, { metrics }: CompanyProfile): KnownMetric | null {
  const own = metrics.find((metric) => metric.id === id);
  if (own) return { metric: id, core: own.core };
  return CORE.has(id) ? { metric: id, core: id } : null;
}

/** Every metric id that a company's documents may be read for. */
export const knownMetricIds = ({ metrics }: CompanyProfile): string[] => [...CORE, ...metrics.map(({ id }) => id)];
