import type { ReextractionView } from '#contracts';
import { DOCUMENT_ID, document, quote, REVIEW_ID } from './samples.js';

export const REEXTRACTION_ID = '0199c0de-0000-7000-8000-00000000000e';

const words = { quote: quote.quote, start: quote.start, end: quote.end };

export const reextraction: ReextractionView = {
  id: REEXTRACTION_ID,
  company: 'example',
  status: 'ready',
  engineVersion: '3',
  documents: 3,
  read: 2,
  unreadable: [DOCUMENT_ID],
  differences: {
    statements: [{ what: 'changed', sha256: document.sha256, ...words, metric: 'revenue', segment: 'group' }],
    claims: [
      {
        ...{ what: 'verdict_changed', summary: 'Revenue of the group', metric: 'revenue', segment: 'group' },
        ...{ before: 'missed', after: 'met' },
      },
      {
        what: 'new',
        summary: 'Capital expenditure',
        metric: 'capital_expenditure',
        segment: 'group',
        before: null,
        after: 'open',
      },
    ],
    reviews: [{ review: REVIEW_ID, action: 'confirm', state: 'orphaned', detail: 'The words are gone.' }],
  },
  problem: null,
  createdAt: '2025-11-26T08:00:00.000Z',
  updatedAt: '2025-11-26T08:01:00.000Z',
};
