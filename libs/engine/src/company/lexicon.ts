import { metricNamesEn, notMetricNamesEn } from '../locales/en/metric-names.js';
import { groupWordsEn, industryWordsEn } from '../locales/en/segment-words.js';
import { metricNamesZh, notMetricNamesZh } from '../locales/zh/metric-names.js';
import { groupWordsZh, industryWordsZh } from '../locales/zh/segment-words.js';
import { type Watched, watchNames } from '../language/index.js';
import type { CompanyProfile, Names, ParsedDocument } from '../model/index.js';
import { bothScripts } from './both-scripts.js';
import { discoverSegments } from './discover-segments.js';
import { ownNames } from './own-names.js';
import { buildTermIndex, type Term, type TermIndex } from './term-index.js';

/** What a metric name stands for. */
export interface MetricTerm {
  readonly metric: string;
  readonly core: string;
  readonly segment: string | null;
  /** What was heard, where the name is a known recording slip. */
  readonly slip: string | null;
}

/** What a segment name stands for. */
export interface SegmentTerm {
  readonly segment: string;
  /** Words for the whole company or the market give way to a business named in the same sentence. */
  readonly weak: boolean;
  /** A common word that names the business only where the text writes it as a name, or right before such a noun. */
  readonly asName: boolean;
}

/** Every name that a document of one company may use, ready for one scan per sentence. */
export interface Lexicon {
  /** Null for names that look like a metric and are none ("in order to", "app store"). */
  readonly metrics: TermIndex<MetricTerm | null>;
  /** Told of a sentence that may name one of them. */
  readonly metricNames: Pick<Watched, 'mayMatch'>;
  readonly segments: TermIndex<SegmentTerm>;
  /** What the company itself is called, in lower case. */
  readonly own: ReadonlySet<string>;
  /** Segment ids in the order of the profile. */
  readonly segmentIds: readonly string[];
}

const allNames = (names: Names): string[] => Object.values(names).flatMap((list) => [...(list ?? [])]);

function coreMetricTerms(): Term<MetricTerm>[] {
  const tables = [metricNamesEn, metricNamesZh];
  return tables.flatMap((table) =>
    Object.entries(table).flatMap(([metric, names]) =>
      names.flatMap(bothScripts).map((name) => ({ name, value: { metric, core: metric, segment: null, slip: null } })),
    ),
  );
}

const CORE_TERMS = coreMetricTerms();
const NO_METRIC: Term<null>[] = [...notMetricNamesEn, ...notMetricNamesZh.flatMap(bothScripts)].map((name) => ({
  name,
  value: null,
}));

function ownMetricTerms(profile: CompanyProfile): Term<MetricTerm>[] {
  return profile.metrics.flatMap(({ id, core, segment, names }) =>
    allNames(names).map((name) => ({ name, value: { metric: id, core, segment, slip: null } })),
  );
}

/** A slip's `meant` is a metric id; its core and segment come from the profile's own metric of that id. "Adjusted" before it is the same slip. */
function slipTerms(profile: CompanyProfile): Term<MetricTerm>[] {
  const own = new Map(profile.metrics.map((metric) => [metric.id, metric]));
  return profile.recordingSlips
    .filter(({ kind }) => kind === 'metric')
    .flatMap(({ heard, meant }) => {
      const metric = own.get(meant);
      const value = { metric: meant, core: metric?.core ?? meant, segment: metric?.segment ?? null, slip: heard };
      return [heard, `adjusted ${heard}`].map((name) => ({ name, value }));
    });
}

const strong = (segment: string): SegmentTerm => ({ segment, weak: false, asName: false });

function profileSegmentTerms(profile: CompanyProfile): Term<SegmentTerm>[] {
  const named = profile.segments.flatMap(({ id, names }) =>
    allNames(names).map((name) => ({ name, value: id === 'group' ? { ...strong(id), weak: true } : strong(id) })),
  );
  const slips = profile.recordingSlips
    .filter(({ kind }) => kind === 'segment')
    .map(({ heard, meant }) => ({ name: heard, value: strong(meant) }));
  return [...named, ...slips];
}

function weakSegmentTerms(): Term<SegmentTerm>[] {
  const list = (segment: string, words: readonly string[]) =>
    words.flatMap(bothScripts).map((name) => ({ name, value: { segment, weak: true, asName: false } }));
  return [
    ...list('group', [...groupWordsEn, ...groupWordsZh]),
    ...list('industry', [...industryWordsEn, ...industryWordsZh]),
  ];
}

const WEAK_TERMS = weakSegmentTerms();

/** Indices of names by what they were built from: a company's names are the same for all its documents. */
const built = new WeakMap<object, { readonly slips: object; readonly index: TermIndex<MetricTerm | null> }>();
const coreMetrics = buildTermIndex<MetricTerm | null>([...CORE_TERMS, ...NO_METRIC]);
const CORE_NAMES = watchNames([...CORE_TERMS, ...NO_METRIC].map(({ name }) => name));
/** A company's own names are not watched: profiles come and go. */
const ANY_NAME = { mayMatch: (): boolean => true };

function metricIndex(profile: CompanyProfile): TermIndex<MetricTerm | null> {
  const { metrics, recordingSlips: slips } = profile;
  if (metrics.length === 0 && slips.length === 0) return coreMetrics;
  const known = built.get(metrics);
  if (known?.slips === slips) return known.index;
  const own = [...slipTerms(profile), ...ownMetricTerms(profile)];
  const index = buildTermIndex<MetricTerm | null>([...own, ...CORE_TERMS, ...NO_METRIC]);
  built.set(metrics, { slips, index });
  return index;
}

/**
 * The names to look for in one document: core metrics, the profile's own metrics and known slips, the profile's
 * segments, or, for a profile that lists none, the segments that the document itself names.
 * Names of the profile win over core names that are spelled the same.
 */
export function buildLexicon(profile: CompanyProfile, document?: ParsedDocument): Lexicon {
  const found = profile.listed || !document ? [] : discoverSegments(document, profile);
  const segments = [...profileSegmentTerms(profile), ...found, ...WEAK_TERMS];
  const metrics = metricIndex(profile);
  return {
    metrics,
    metricNames: metrics === coreMetrics ? CORE_NAMES : ANY_NAME,
    segments: buildTermIndex(segments),
    own: document ? ownNames(document, profile) : new Set(),
    segmentIds: [...new Set(segments.map(({ value }) => value.segment))],
  };
}
