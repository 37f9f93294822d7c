import { parseCompanyProfile, readSentences } from '../../libs/engine/src/company/index.js';
import { parseDocument } from '../../libs/engine/src/document/index.js';
import { toSimplified } from '../../libs/engine/src/language/index.js';
import type { Observation } from '../../libs/engine/src/model/index.js';
import { findObservations } from '../../libs/engine/src/observation/index.js';
import { scriptOf, type Check } from './check.js';
import { quoted } from './frames.js';
import * as corpus from './observations.corpus.js';

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

function figuresIn(sentence: string): string[] {
  const text = `Dana Reed -- Chief Financial Officer\n\n${sentence}\n`;
  const input = { text, sha256: '0'.repeat(64), periodEnd: '2025-09-30', eventDate: '2025-11-05' };
  return quoted(text, findObservations(readSentences(parseDocument(input, profile), profile))).map(written);
}

const check = (text: string, want: readonly string[]): Check => ({
  ...{ cause: 'figures, mixed', counter: want.length === 0, script: scriptOf(text), text, want },
  got: () => figuresIn(text),
});

/** A sentence alone reports no figure. */
const casesOf = (each: corpus.ObservationCase | string): Check[] =>
  typeof each === 'string' ? [check(each, [])] : each.sentences.map((sentence) => check(sentence, each.found));

/** Of every list of the corpus. */
export const OBSERVATION_CHECKS: readonly Check[] = Object.values(corpus).flat().flatMap(casesOf);
