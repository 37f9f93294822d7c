import type { SentenceExplanation } from '#contracts';
import { DOCUMENT_ID } from './samples.js';

const place = { start: 0, end: 9 };

/** How the sentence of the sample document is read, every nullable part filled. */
export const explanation: SentenceExplanation = {
  document: DOCUMENT_ID,
  sentence: {
    ...{ start: 0, end: 63, number: 1, text: 'We expect it.', lang: 'en', kind: 'prose', kindRule: 'plain' },
    ...{ isQuestion: false, section: 'prepared', heading: 'Outlook', basis: 'gaap' },
    speaker: { name: 'Jane Doe', title: 'CFO', role: 'management' },
    context: { segment: 'cloud', metric: 'revenue' },
    read: [{ ...place, as: 'metric', text: 'We expect', rule: 'revenue', meaning: 'revenue' }],
    steps: [
      {
        ...place,
        stage: 'statement',
        did: 'made',
        rule: 'proposeNumbers',
        text: 'We expect',
        detail: 'plain',
        id: 's1',
      },
    ],
    outcome: { statements: ['s1'], observations: [], why: { statement: [], observation: ['no_quantity'] } },
  },
};
