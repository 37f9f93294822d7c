import i18next from 'i18next';
import { useRead } from '../../api/use-read.js';
import { useSettings } from '../../settings/settings.js';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

const METRIC = 'metric:';

/** Metrics and segments that claims can be narrowed to: the core metrics, and what a chosen company adds to them. */
export function useParts(company: string | null): {
  readonly metrics: readonly Choice[];
  readonly segments: readonly Choice[];
} {
  const { language } = useSettings();
  const term = useTerms();
  const names = useNames();
  const { data } = useRead('/v1/companies/{id}', { path: { id: company ?? '' } }, { enabled: company !== null });
  const words = Object.keys((i18next.getResourceBundle(language, 'terms') ?? {}) as object);
  const core = words.filter((word) => word.startsWith(METRIC)).map((word) => word.slice(METRIC.length));
  const metrics = core.map((id) => ({ value: id, label: term('metric', id) }));
  const own = (data?.metrics ?? []).map(({ id, names: named }) => ({ value: id, label: named[language] }));
  const segments = (data?.segments ?? []).map(({ id }) => ({ value: id, label: names.segment(company ?? '', id) }));
  const isNew = ({ value }: Choice) => !core.includes(value);
  return { metrics: [...own.filter(isNew), ...metrics], segments };
}
