import type { PreviewView } from '#contracts';
import { origin } from './sample-origin.js';
import { DOCUMENT_ID, period } from './samples.js';

const why = { source: 'stated', at: { start: 0, end: 17, quote: 'June quarter 2025' } } as const;
const stored = {
  id: DOCUMENT_ID,
  name: 'q2.md',
  receivedAt: '2025-07-31T08:00:00.000Z',
  period,
  eventDate: '2025-07-30',
};

/** A preview with every nullable part filled. */
export const preview: PreviewView = {
  company: { id: 'example', source: 'given', hasProfile: false, candidates: ['alibaba'] },
  name: 'q2.pdf',
  origin,
  characters: 84,
  sha256: 'a'.repeat(64),
  firstLines: ['June quarter 2025 results'],
  languages: ['en', 'zh-Hans'],
  period: { ...period, why },
  eventDate: { date: '2025-07-30', why },
  version: 1,
  turns: 2,
  speakers: [{ name: 'Jane Doe', title: 'CFO', role: 'management', turns: 2, characters: 84 }],
  sections: { summary: 0, prepared: 84, qa: 0 },
  completeness: {
    isComplete: false,
    hasPrepared: true,
    hasQuestions: false,
    endsMidSentence: false,
    doubts: ['no questions and answers were found'],
  },
  statements: { total: 1, byKind: { quantitative: 1, directional: 0, milestone: 0, qualitative: 0 } },
  observations: { total: 1, figures: 1, events: 0 },
  flags: [{ code: 'label_conflict', detail: 'The text calls its period otherwise.' }],
  equal: stored,
  sameCall: [stored],
  problem: {
    type: 'urn:wordkept:problem:missing_event_date',
    title: 'The date of the call is not known',
    status: 422,
    detail: 'The text does not say the date of the call.',
    code: 'missing_event_date',
    advice: 'Give it.',
  },
};
