import { metricNamesEn } from '../locales/en/metric-names.js';
import { metricNamesZh } from '../locales/zh/metric-names.js';
import { groupWordsEn } from '../locales/en/segment-words.js';
import { groupWordsZh } from '../locales/zh/segment-words.js';
import type { CompanyProfile, Names } from '../model/index.js';
import { bothScripts } from './both-scripts.js';
import { knownMetric } from './known-metrics.js';

/** Case, hyphens, underscores and runs of white space make no other name. */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

const allNames = (names: Names): string[] => Object.values(names).flatMap((list) => [...(list ?? [])]);

const CORE_BY_NAME: ReadonlyMap<string, string> = new Map(
  [metricNamesEn, metricNamesZh].flatMap((table) =>
    Object.entries(table).flatMap(([metric, names]) =>
      names.flatMap(bothScripts).map((name): [string, string] => [folded(name), metric]),
    ),
  ),
);

/** The metric that goes by this id or, whole, by this name in English or Chinese; null where none does. */
export function metricNamed(name: string, profile: CompanyProfile): string | null {
  const wanted = folded(name);
  const id = wanted.replaceAll(' ', '_');
  if (knownMetric(id, profile) !== null) return id;
  const own = profile.metrics.find(({ names }) => allNames(names).some((one) => folded(one) === wanted));
  return own?.id ?? CORE_BY_NAME.get(wanted) ?? null;
}

const GROUP: ReadonlySet<string> = new Set(
  ['group', ...groupWordsEn, ...groupWordsZh.flatMap(bothScripts)].map(folded),
);

/** The segment that goes by this id or name, `group` for the whole company; null where the profile lists none. */
export function segmentNamed(name: string, { segments, names }: CompanyProfile): string | null {
  const wanted = folded(name);
  if (GROUP.has(wanted) || allNames(names).some((one) => folded(one) === wanted)) return 'group';
  const found = segments.find(
    (one) => folded(one.id) === wanted || allNames(one.names).some((own) => folded(own) === wanted),
  );
  return found?.id ?? null;
}
