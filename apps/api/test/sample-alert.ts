import type { AlertEvent } from '#contracts';
import * as sample from './samples.js';

const { claim } = sample;

export const alert: AlertEvent = {
  specversion: '1.0',
  id: '0199e2d4-7c14-5a30-9f65-1c6f0a2b3c4d',
  source: '/v1/companies/example',
  type: 'wordkept.verdict.changed',
  subject: claim.id,
  time: '2025-10-31T08:00:00.000Z',
  datacontenttype: 'application/json',
  data: {
    company: 'example',
    claim: { id: claim.id, metric: claim.metric, segment: claim.segment, summary: claim.summary },
    previous: claim.verdicts[0] ?? null,
    current: claim.verdict,
    evidence: { statements: claim.statements, outcomes: claim.outcomes },
    links: { claim: `/v1/claims/${claim.id}` },
    happenedOn: '2025-10-30',
  },
};
