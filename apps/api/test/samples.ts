import type {
  ClaimStatementView,
  ClaimView,
  CompanyView,
  DocumentView,
  JobView,
  ObservationView,
  OutcomeView,
  StatementView,
  VerdictView,
} from '#contracts';
import type { Quote, ReportingPeriod } from '#engine';

import { origin } from './sample-origin.js';

export { imported, IMPORT_ID } from './sample-import.js';

/** One small company with one document, one claim and its verdict; every nullable part filled, so that schemas are exercised. */

export const DOCUMENT_ID = '0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d';
export const CLAIM_ID = '0199e2d4-7c12-7a30-9f65-1c6f0a2b3c4d';
export const REVIEW_ID = '0199e2d4-7c13-7a30-9f65-1c6f0a2b3c4d';
export const UNKNOWN_ID = '0199e2d4-ffff-7a30-9f65-1c6f0a2b3c4d';

export const TEXT =
  'We expect revenue of $4.2 billion to $4.4 billion next quarter.\n我们预计下一季度收入为42亿至44亿美元。\n';

export const quote: Quote = { start: 0, end: 63, quote: TEXT.slice(0, 63), lang: 'en' };
const translation: Quote = { start: 64, end: 84, quote: TEXT.slice(64, 84), lang: 'zh-Hans' };
export const period: ReportingPeriod = {
  start: '2025-04-01',
  end: '2025-06-30',
  label: 'June quarter 2025',
  fiscal: 'FY2025 Q2',
};
export const window = { start: '2025-07-01', end: '2025-09-30' };
export const target = {
  low: '4200000000',
  high: '4400000000',
  unit: 'USD',
  raw: '$4.2 billion to $4.4 billion',
  comparison: { to: 'yoy', multiple: null },
} as const;
const horizon = { text: 'next quarter', ...window, stated: true, candidates: [window] } as const;
const flags = [{ code: 'basis_inherited', detail: 'Announced at the start of the call.' }] as const;

export const document: DocumentView = {
  id: DOCUMENT_ID,
  company: 'example',
  kind: 'call',
  name: 'june-quarter-2025.txt',
  sha256: 'a'.repeat(64),
  characters: TEXT.length,
  languages: ['en', 'zh-Hans'],
  period,
  eventDate: '2025-07-30',
  status: 'ready',
  problem: null,
  statements: 1,
  observations: 1,
  receivedAt: '2025-07-31T08:00:00.000Z',
  origin,
  version: 1,
  replaces: UNKNOWN_ID,
  sameCall: [UNKNOWN_ID],
};

export const job: JobView = {
  id: `extract-${DOCUMENT_ID}`,
  kind: 'document',
  document: DOCUMENT_ID,
  company: 'example',
  status: 'done',
  stage: 'done',
  percent: 100,
  createdAt: '2025-11-25T13:00:00.000Z',
  updatedAt: '2025-11-25T13:00:09.000Z',
  problem: null,
  found: { statements: 1, observations: 1, claims: 1, verdictsChanged: 1 },
};

export const company: CompanyView = { id: 'example', name: 'Example Corp', currency: 'USD', documents: 1, claims: 1 };

export const statement: StatementView = {
  ...quote,
  id: 's1',
  document: DOCUMENT_ID,
  translation,
  speaker: { name: 'Jane Doe', title: 'CFO', role: 'management' },
  section: 'prepared',
  metric: 'revenue',
  event: null,
  segment: 'group',
  scope: 'reported',
  basis: 'gaap',
  kind: 'quantitative',
  form: 'range',
  direction: null,
  target,
  horizon,
  modality: 'expectation',
  conditions: [],
  checkability: 'high',
  confidence: 0.9,
  restates: null,
  topic: ['revenue'],
  flags,
};

export const observation: ObservationView = {
  ...quote,
  id: 'o1',
  document: DOCUMENT_ID,
  translation: null,
  metric: 'revenue',
  event: null,
  segment: 'group',
  scope: 'reported',
  basis: 'gaap',
  period: { ...window, label: 'September quarter 2025' },
  value: '4300000000',
  unit: 'USD',
  growth: { percent: '12', basis: 'yoy' },
  qualifiers: ['about'],
  statedBy: 'management',
  section: 'prepared',
  topic: [],
  flags: [],
};

export const verdict: VerdictView = {
  lifecycle: 'resolved',
  result: 'met',
  void: null,
  reason: null,
  sustained: null,
  asOf: '2025-10-30',
  rule: 'numeric.range',
  ruleVersion: 1,
  explanation: 'USD 4.3 billion lies within USD 4.2 billion to 4.4 billion.',
  progress: [
    {
      window,
      observed: '4300000000',
      share: '1',
      elapsed: '1',
      runRateNeeded: null,
      projectedEnd: null,
      unconfirmed: [{ document: DOCUMENT_ID, start: 0, end: 2, quote: 'We', value: '1', unit: 'USD' }],
    },
  ],
  confidence: 0.95,
  numeric: 'inside',
  inputs: {
    statement: { document: DOCUMENT_ID, statement: 's1' },
    observations: [{ document: DOCUMENT_ID, observation: 'o1' }],
  },
};

export const claimStatement: ClaimStatementView = {
  ...quote,
  document: DOCUMENT_ID,
  statement: 's1',
  translation,
  speaker: 'Jane Doe',
  saidOn: '2025-07-30',
  revision: 'initiated',
  target,
  horizon,
  flags,
  confidence: 0.92,
};

export const outcome: OutcomeView = {
  ...quote,
  document: DOCUMENT_ID,
  relation: 'fulfils',
  observation: 'o1',
  vintage: 'first_reported',
  value: '4300000000',
  unit: 'USD',
  growth: '12',
  period: window,
};

export const claim: ClaimView = {
  id: CLAIM_ID,
  company: 'example',
  metric: 'revenue',
  event: null,
  segment: 'group',
  scope: 'reported',
  basis: 'gaap',
  kind: 'quantitative',
  form: 'range',
  direction: null,
  modality: 'expectation',
  checkability: 'high',
  target,
  horizon,
  window,
  conditions: [],
  topic: [],
  summary: 'Revenue of USD 4.2 billion to 4.4 billion in the September quarter 2025',
  statements: [claimStatement],
  outcomes: [outcome],
  verdict,
  original: verdict,
  verdicts: [{ ...verdict, lifecycle: 'open', result: null, reason: 'not_yet_due', progress: null }, verdict],
  timeline: [
    { at: '2025-07-30', kind: 'initiated', text: 'Said for the first time.', document: DOCUMENT_ID },
    {
      at: '2025-08-30',
      kind: 'raised',
      text: 'Said otherwise.',
      document: DOCUMENT_ID,
      change: { from: 'USD 4 billion', to: 'USD 4.2 billion' },
    },
    { at: '2025-09-30', kind: 'due', text: 'The window closed.', document: null },
  ],
  unmentioned: [DOCUMENT_ID],
  flags,
  review: {
    decisions: [
      {
        id: REVIEW_ID,
        action: 'overrule',
        author: 'Mara Lindqvist',
        reason: 'The deal closed a day later.',
        at: '2025-11-26T08:00:00.000Z',
        day: '2025-11-25',
        state: 'changed',
        detail: 'The words differ.',
        places: [{ document: DOCUMENT_ID, statement: 's1', state: 'changed' }],
      },
    ],
    verdict,
    needsAnotherLook: [{ code: 'text_changed', review: REVIEW_ID, detail: 'The words differ.' }],
  },
};
