import type { ComparisonView } from '#contracts';
import { CLAIM_ID, DOCUMENT_ID, period, quote, window } from './samples.js';

const reference = {
  ...quote,
  statement: 's1',
  metric: 'revenue',
  segment: 'group',
  claim: CLAIM_ID,
  summary: 'Revenue of USD 4.2 billion',
  source: DOCUMENT_ID,
  change: null,
  result: null,
  sustained: null,
} as const;

export const comparison: ComparisonView = {
  company: 'example',
  from: period,
  to: { ...period, ...window },
  documents: { from: [DOCUMENT_ID], to: [] },
  notes: ['not adjacent'],
  rows: [
    {
      metric: 'revenue',
      segment: 'group',
      scope: 'reported',
      basis: 'gaap',
      aspect: null,
      from: {
        value: '4100000000',
        unit: 'USD',
        valueBound: null,
        growth: '12',
        growthBasis: 'yoy',
        growthBound: 'at_least',
        isGrowthDerived: true,
        moved: { value: '0.9', unit: 'percentage_point' },
        qualifiers: [],
        quote,
        document: DOCUMENT_ID,
      },
      to: null,
      change: { absolute: '200000000', percent: '4.9', percentagePoints: null, growthPoints: '-1.5' },
      streak: { periods: 3, of: 'double_digit', isSaid: false },
      series: [{ label: period.label, end: period.end, value: '4100000000', unit: 'USD', growth: null }],
      notes: ['not adjacent'],
    },
  ],
  statements: {
    new: [{ ...reference, document: 'to', revision: null }],
    repeated: [],
    revised: [{ ...reference, document: 'from', revision: 'raised', change: { from: 'a', to: 'b' }, result: 'met' }],
    fulfilled: [],
    missed: [],
    withdrawn: [],
    unmentioned: [],
  },
  topics: {
    takenUp: [{ kind: 'name', topic: 'Genoa', metric: null, segment: null, mentions: 2, quote: quote.quote }],
    givenUp: [],
  },
};
