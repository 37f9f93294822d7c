import { describe, expect, it } from '@jest/globals';
import { parseCompanyProfile, readSentences } from '../../libs/engine/src/company/index.js';
import { parseDocument } from '../../libs/engine/src/document/index.js';
import { toSimplified } from '../../libs/engine/src/language/index.js';
import type { Observation } from '../../libs/engine/src/model/index.js';
import { findObservations } from '../../libs/engine/src/observation/index.js';
import { noObservationCases, observationCases, partCases, belongingCases, baseCases } from './observations.corpus.js';

const profile = parseCompanyProfile({
  id: 'acme',
  names: { en: ['Acme'] },
  currency: 'USD',
  calendar: { yearEnd: '12-31' },
  segments: [
    { id: 'cloud', names: { en: ['Cloud'], 'zh-Hans': ['云业务'], 'zh-Hant': ['雲業務'] } },
    { id: 'retail', names: { en: ['Retail'] } },
  ],
});

function observed(sentence: string): readonly Observation[] {
  const text = `Dana Reed -- Chief Financial Officer\n\n${sentence}\n`;
  const dates = { periodEnd: '2025-09-30', eventDate: '2025-11-05' };
  const found = findObservations(
    readSentences(parseDocument({ text, sha256: '0'.repeat(64), ...dates }, profile), profile),
  );
  for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
  return found;
}

const QUARTER = '2025-07-01';
/** Periods longer than the quarter that they end with say where they begin. */
const written = ({ metric, segment, period, value, unit, growth, scope, qualifiers }: Observation): string =>
  [
    metric,
    // A business without a profile goes by its name, in the script of the document.
    toSimplified(segment),
    period.end,
    value ?? '-',
    unit ?? '-',
    growth ? growth.percent + growth.basis : '-',
    ...(period.end === '2025-09-30' && period.start < QUARTER ? [`from ${period.start}`] : []),
    ...(scope === 'reported' ? [] : [scope]),
    ...qualifiers.filter((one) => /^(?:part|rank|cagr|change|record)/.test(one)),
  ].join(' ');

const rows = [...observationCases, ...partCases, ...belongingCases, ...baseCases].flatMap(({ sentences, found }) =>
  sentences.map((sentence) => [sentence, found] as const),
);

describe('figures that a sentence reports', () => {
  it.each(rows)('%s', (sentence, found) => {
    expect(observed(sentence).map(written)).toEqual(found);
  });
});

describe('sentences that report no figure', () => {
  it.each(noObservationCases)('%s', (sentence) => {
    expect(observed(sentence).map(written)).toEqual([]);
  });
});
