import { describe, expect, it } from '@jest/globals';
import { buildLexicon, findMetrics, neutralProfile } from '../../libs/engine/src/company/index.js';
import type { MetricMention } from '../../libs/engine/src/model/index.js';
import { metricCases, noMetricCases } from './metrics.corpus.js';

const lexicon = buildLexicon(neutralProfile('acme'));
const named = (text: string): MetricMention[] => findMetrics(text, { start: 0, end: text.length }, lexicon);

function written({ metric, scope, basis }: MetricMention): string {
  if (basis !== 'unspecified') return `${metric}/${scope}/${basis}`;
  return scope === 'reported' ? metric : `${metric}/${scope}`;
}

const rows = metricCases.flatMap(({ phrases, metrics }) => phrases.map((phrase) => [phrase, metrics] as const));

describe('names of metrics in three scripts', () => {
  it.each(rows)('%s', (phrase, metrics) => {
    expect(named(phrase).map(written)).toEqual(metrics);
  });
});

describe('words that only look like a metric', () => {
  it.each(noMetricCases)('%s', (phrase) => {
    expect(named(phrase).map(written)).toEqual([]);
  });
});
