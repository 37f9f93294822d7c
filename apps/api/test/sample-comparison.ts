import type { ComparisonView } from '#contracts';
import { period, quote, window } from './samples.js';

const reference = { ...quote, statement: 's1', metric: 'revenue', segment: 'group' } as const;

export const comparison: ComparisonView = {
  company: 'example',
  from: period,
  to: { ...period, ...window },
  rows: [
    {
      metric: 'revenue',
      segment: 'group',
      scope: 'reported',
      basis: 'gaap',
      from: { value: '4100000000', unit: 'USD', growth: '12', qualifiers: [], quote },
      to: null,
      change: { absolute: '200000000', percent: '4.9', percentagePoints: null, growthPoints: '-1.5' },
      notes: ['not adjacent'],
    },
  ],
  statements: {
    new: [{ ...reference, document: 'to', revision: null }],
    repeated: [],
    revised: [{ ...reference, document: 'from', revision: 'raised' }],
    fulfilled: [],
    unmentioned: [],
  },
};
