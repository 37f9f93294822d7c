import type { AlertEvent, AlertType, VerdictView } from '#contracts';

const CLAIM = '0199e2d4-7c12-7a30-9f65-1c6f0a2b3c4d';
const DOCUMENT = '0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d';
const LATER = '0199e2d4-7c15-7a30-9f65-1c6f0a2b3c4d';
const SAID = 'We expect revenue of $4.2 billion to $4.4 billion next quarter.';
const REPORTED = 'Revenue was $4.3 billion.';
const window = { start: '2025-07-01', end: '2025-09-30' };

const open: VerdictView = {
  lifecycle: 'open',
  result: null,
  void: null,
  reason: 'not_yet_due',
  sustained: null,
  asOf: '2025-07-30',
  rule: 'numeric.range',
  ruleVersion: 1,
  explanation: 'The window ends on 2025-09-30.',
  progress: null,
  confidence: 0.95,
};
const met: VerdictView = {
  ...open,
  lifecycle: 'resolved',
  result: 'met',
  reason: null,
  asOf: '2025-10-30',
  explanation: 'USD 4.3 billion lies within USD 4.2 billion to 4.4 billion.',
  numeric: 'inside',
};

const statements: AlertEvent['data']['evidence']['statements'] = [
  {
    document: DOCUMENT,
    statement: 's1',
    start: 100,
    end: 100 + SAID.length,
    quote: SAID,
    lang: 'en',
    translation: null,
    speaker: 'Jane Doe',
    saidOn: '2025-07-30',
    revision: 'initiated',
    target: {
      low: '4200000000',
      high: '4400000000',
      unit: 'USD',
      raw: '$4.2 billion to $4.4 billion',
      comparison: null,
    },
    horizon: { text: 'next quarter', ...window, stated: true, candidates: [window] },
    flags: [],
    confidence: 0.92,
  },
];
const outcomes: AlertEvent['data']['evidence']['outcomes'] = [
  {
    document: LATER,
    start: 40,
    end: 40 + REPORTED.length,
    quote: REPORTED,
    lang: 'en',
    relation: 'fulfils',
    observation: 'o1',
    vintage: 'first_reported',
    value: '4300000000',
    unit: 'USD',
    growth: null,
    period: window,
  },
];

/** An event of the type, as a consumer may get it. */
export function exampleOf(type: AlertType): AlertEvent {
  const failed = type === 'wordkept.document.failed';
  return {
    specversion: '1.0',
    id: '8a8f1d52-3f0e-5c3a-9f6b-6f6b65707431',
    source: '/v1/companies/example',
    type,
    subject: failed ? DOCUMENT : CLAIM,
    time: '2025-10-31T08:00:00.000Z',
    datacontenttype: 'application/json',
    data: failed ? unreadable() : about(type === 'wordkept.verdict.changed'),
  };
}

function about(isJudged: boolean): AlertEvent['data'] {
  const address = `/v1/claims/${CLAIM}`;
  return {
    company: 'example',
    claim: { id: CLAIM, metric: 'revenue', segment: 'group', summary: 'Revenue USD 4.2 billion to 4.4 billion' },
    previous: isJudged ? open : null,
    current: isJudged ? met : open,
    evidence: { statements, outcomes: isJudged ? outcomes : [] },
    links: { claim: address, timeline: `${address}/timeline`, evidence: `${address}/evidence` },
  };
}

function unreadable(): AlertEvent['data'] {
  return {
    company: 'example',
    claim: null,
    previous: null,
    current: null,
    evidence: { statements: [], outcomes: [] },
    links: { document: `/v1/documents/${DOCUMENT}` },
    problem: {
      code: 'missing_period_end',
      detail: 'The text does not say which period it is of.',
      advice: 'Send it again with periodEnd.',
    },
  };
}
