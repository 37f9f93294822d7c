import type { CompanyTimelineEntryView, DuePage, ScorecardView, VerdictRow } from '#contracts';
import type { Tally } from '#engine';
import { claimRow } from './sample-claim-rows.js';
import { CLAIM_ID, claim, DOCUMENT_ID, period, verdict } from './samples.js';

/** Answers made of a whole ledger; every nullable part is filled somewhere, and empty somewhere. */

const of = { metric: 'revenue', segment: 'group', summary: claim.summary } as const;

export const timelineEntry: CompanyTimelineEntryView = {
  ...of,
  at: '2025-08-30',
  kind: 'raised',
  text: 'Said otherwise.',
  document: DOCUMENT_ID,
  change: { from: 'USD 4 billion', to: 'USD 4.2 billion' },
  claim: CLAIM_ID,
};

export const report: CompanyTimelineEntryView = {
  at: '2025-07-30',
  kind: 'report',
  text: 'call on June quarter 2025 (FY2025 Q2)',
  document: null,
  claim: null,
  metric: null,
  segment: null,
  summary: period.label,
};

export const verdictRow: VerdictRow = { ...verdict, ...of, claim: CLAIM_ID, company: 'example', isLatest: true };

const tally: Tally = {
  claims: 12,
  resolved: 10,
  exceeded: 3,
  met: 5,
  partiallyMet: 1,
  metLate: 0,
  missed: 1,
  contradicted: 0,
  open: 1,
  void: 0,
  qualitative: 1,
  kept: { kept: 8, of: 10, share: '0.8', low: '0.49', high: '0.943' },
};

export const scorecard: ScorecardView = {
  company: 'example',
  asOf: '2025-10-30',
  by: 'metric',
  atLeast: 5,
  twins: 1,
  lines: [{ key: 'revenue', name: 'revenue', latest: tally, original: { ...tally, kept: null } }],
};

export const duePage: DuePage = {
  data: [
    { ...claimRow, due: null },
    {
      ...claimRow,
      due: {
        ...of,
        claim: CLAIM_ID,
        status: 'overdue',
        windowEnd: '2025-09-30',
        saidOn: '2025-07-30',
        share: '0.25',
        elapsed: null,
        question: { en: 'Where does it stand?', 'zh-Hans': '目前进展如何？', 'zh-Hant': '目前進展如何？' },
        searched: [DOCUMENT_ID],
      },
    },
  ],
  next: 'bmV4dA',
  report: { period, expectedOn: '2025-10-30', lagDays: 30, calls: 4, isLate: false },
};
