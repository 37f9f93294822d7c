import type { ReviewProgress, ReviewView } from '#contracts';
import { CLAIM_ID, document, period, quote, REVIEW_ID, target, UNKNOWN_ID, window } from './samples.js';

const anchor = {
  ...quote,
  ...{ sha256: document.sha256, prefix: '', suffix: '\n', eventDate: '2025-07-30', periodEnd: period.end },
  ...{ metric: 'revenue', event: null, segment: 'group', due: window.end, alone: true },
  target: { low: target.low, high: target.high, unit: target.unit },
};
const decided = { lifecycle: 'resolved', result: 'met', void: null, reason: null } as const;

export const review: ReviewView = {
  id: REVIEW_ID,
  company: 'example',
  claim: CLAIM_ID,
  action: 'correct',
  author: 'Mara Lindqvist',
  reason: 'The range is for the whole company.',
  at: '2025-11-26T08:00:00.000Z',
  day: '2025-11-25',
  subject: anchor,
  changes: {
    segment: 'group',
    direction: null,
    target: { ...anchor.target, comparison: null },
    span: { ...quote, sha256: document.sha256, prefix: '', suffix: '\n' },
  },
  other: anchor,
  whole: false,
  verdict: decided,
  seen: decided,
  undoes: UNKNOWN_ID,
  undone: { review: UNKNOWN_ID, author: 'Tomas Reyes', reason: 'It is not.', at: '2025-11-27T08:00:00.000Z' },
  state: 'undone',
  detail: 'The words differ.',
};

export const progress: ReviewProgress = {
  ...{ claims: 34, reviewed: 12, needsAnotherLook: 1, flagged: 9 },
  reviewers: [{ author: 'Mara Lindqvist', decisions: 14, latest: '2025-11-27T08:00:00.000Z' }],
};
