import { buildLexicon, findMetrics, neutralProfile } from '../../libs/engine/src/company/index.js';
import type { MetricMention } from '../../libs/engine/src/model/index.js';
import { scriptOf, type Check } from './check.js';
import { metricCases, noMetricCases } from './metrics.corpus.js';

const lexicon = buildLexicon(neutralProfile('acme'));

function written({ metric, scope, basis }: MetricMention): string {
  if (basis !== 'unspecified') return `${metric}/${scope}/${basis}`;
  return scope === 'reported' ? metric : `${metric}/${scope}`;
}

const check = (text: string, want: readonly string[]): Check => ({
  ...{ cause: 'names of measures', counter: want.length === 0, script: scriptOf(text), text, want },
  got: () => findMetrics(text, { start: 0, end: text.length }, lexicon).map(written),
});

export const METRIC_CHECKS: readonly Check[] = [
  ...metricCases.flatMap(({ phrases, metrics }) => phrases.map((phrase) => check(phrase, metrics))),
  ...noMetricCases.map((phrase) => check(phrase, [])),
];
