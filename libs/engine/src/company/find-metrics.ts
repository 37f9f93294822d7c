import { signsOf } from '../language/index.js';
import type { Basis, MetricMention, Span } from '../model/index.js';
import { basisBefore } from './basis-before.js';
import { findExclusions } from './find-exclusions.js';
import type { Lexicon, MetricTerm } from './lexicon.js';
import { lowerSameLength } from './lower-same-length.js';
import { scopeAt, scopesOf, type ScopeRange } from './scopes.js';
import { scanTerms, type TermHit } from './term-index.js';
import type { Spoken } from './topic.js';

/** Metrics that have an id of their own for the adjusted measure. */
const ADJUSTED: Readonly<Record<string, string>> = {
  ebita: 'adjusted_ebita',
  ebitda: 'adjusted_ebitda',
  net_income: 'adjusted_net_income',
  eps: 'adjusted_eps',
};

const adjustedId = (metric: string, basis: Basis): string =>
  basis === 'non_gaap' ? (ADJUSTED[metric] ?? metric) : metric;

function mention(lower: string, offset: number, { start, end, value }: TermHit<MetricTerm>): MetricMention {
  const said = basisBefore(lower, start);
  const metric = adjustedId(value.metric, said?.basis ?? 'unspecified');
  const own = metric.startsWith('adjusted_') ? 'non_gaap' : 'unspecified';
  return {
    metric,
    core: value.metric === value.core ? metric : value.core,
    segment: value.segment,
    basis: said?.basis ?? own,
    scope: 'reported',
    slip: value.slip,
    start: offset + (said?.start ?? start),
    end: offset + end,
  };
}

/** Metrics of one sentence and the scopes that it states. */
export interface NamedMetrics {
  readonly metrics: MetricMention[];
  /** Offsets into the document. */
  readonly scopes: ScopeRange[];
}

/** As `findMetrics`, for a sentence that is in lower case already; with the scopes, which may cover figures alone. */
export function nameMetrics(spoken: Spoken, offset: number, lexicon: Lexicon): NamedMetrics {
  const { lower } = spoken;
  const exclusions = findExclusions(spoken);
  const named = lexicon.metricNames.mayMatch(spoken.signs) ? scanTerms(lexicon.metrics, lower) : [];
  const hits = named.filter(
    (hit): hit is TermHit<MetricTerm> =>
      hit.value !== null && !exclusions.some(({ what }) => hit.start >= what.start && hit.end <= what.end),
  );
  const scopes = scopesOf(spoken, hits, exclusions, lexicon);
  const metrics = hits.map((hit) => ({
    ...mention(lower, offset, hit),
    scope: scopeAt(scopes, hit.start) ?? 'reported',
  }));
  return {
    metrics,
    scopes: scopes.map(({ start, end, scope }) => ({ start: offset + start, end: offset + end, scope })),
  };
}

/**
 * Measures named in `text.slice(span.start, span.end)`, longest name first, with the basis ("non-GAAP", 经调整) and scope
 * ("like-for-like", "excluding ...") said with them. What is named only inside an exclusion ("excluding revenue from Sun
 * Art") is no mention. Offsets are into `text`. Works best on one sentence at a time: scope ends at its clause.
 */
export function findMetrics(text: string, span: Span, lexicon: Lexicon): MetricMention[] {
  const lower = lowerSameLength(text.slice(span.start, span.end));
  return nameMetrics({ lower, signs: signsOf(lower) }, span.start, lexicon).metrics;
}
