import type { ClaimEvidence, ClaimRow } from '#contracts';
import {
  CLAIM_ID,
  DOCUMENT_ID,
  claim,
  period,
  verdict,
  window,
  quote,
  claimStatement,
  outcome,
  document,
} from './samples.js';

export const claimRow: ClaimRow = {
  id: CLAIM_ID,
  company: 'example',
  metric: 'revenue',
  event: null,
  segment: 'group',
  kind: 'quantitative',
  summary: claim.summary,
  window,
  saidOn: '2025-07-30',
  said: quote.quote,
  happened: null,
  verdict,
  overruled: verdict,
  reviewed: true,
  needsAnotherLook: true,
  confidence: 0.74,
  flags: ['window_ambiguous'],
  revisions: ['initiated'],
  statements: 1,
  checkability: 'high',
  target: claim.target,
  form: claim.form,
  direction: claim.direction,
  topic: claim.topic,
  saidAt: { document: DOCUMENT_ID, start: 0, end: 63, lang: 'en', on: '2025-07-30' },
  outcome: {
    ...{ document: DOCUMENT_ID, start: 0, end: 63, lang: 'en', relation: 'fulfils', vintage: 'first_reported' },
    ...{ value: '4300000000', unit: 'USD', growth: null, period: window },
  },
};

export const evidence: ClaimEvidence = {
  claim: CLAIM_ID,
  documents: [{ id: DOCUMENT_ID, name: document.name, period, eventDate: '2025-07-30' }],
  statements: [claimStatement],
  outcomes: [outcome],
  verdict,
  original: verdict,
};
