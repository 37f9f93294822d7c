import type { ClaimTrack, CompanyDetail } from '#contracts';
import { claimRow } from './sample-claim-rows.js';
import { claim, DOCUMENT_ID, period } from './samples.js';

const named = (name: string) => ({ en: name, 'zh-Hans': name, 'zh-Hant': name });

/** A company with a gap in what is known of it, and everything filled somewhere and empty somewhere. */
export const companyDetail: CompanyDetail = {
  id: 'example',
  names: named('Example Corp'),
  currency: 'USD',
  calendar: { yearEnd: '01-31', yearNaming: 'start', weeks: { weekday: 6, rule: 'last' }, reports: 'quarter' },
  isListed: true,
  segments: [
    {
      id: 'cloud',
      parent: null,
      names: named('Cloud'),
      predecessors: [{ id: 'servers', from: '2025-01-01' }],
      successors: [],
    },
    {
      id: 'servers',
      parent: 'cloud',
      names: named('Servers'),
      predecessors: [],
      successors: [{ id: 'cloud', from: '2025-01-01' }],
    },
  ],
  metrics: [
    { id: 'ai_revenue', core: 'revenue', segment: 'cloud', names: named('AI revenue') },
    { id: 'seats', core: 'users', segment: null, names: named('Seats') },
  ],
  guidesOn: [{ metric: 'eps', basis: 'non_gaap' }],
  coverage: [
    { period, eventDate: '2025-07-30', documents: [DOCUMENT_ID] },
    { period, eventDate: null, documents: [] },
  ],
  report: { period, expectedOn: '2025-10-30', lagDays: 30, calls: 4, isLate: false },
};

export const claimTrack: ClaimTrack = {
  claim: claimRow,
  statements: claim.statements,
  outcomes: claim.outcomes,
  unmentioned: [DOCUMENT_ID],
};
