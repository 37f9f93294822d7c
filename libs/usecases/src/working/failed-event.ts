import { ALERT_QUEUE, type AlertEvent, type Problem } from '#contracts';
import { contentId } from '../identity.js';
import type { OpenedDocument, OutboxMessage } from '../ports/index.js';

/** Tells whoever watches that a document could not be read, and what to do; once for each time that its sender asked. */
export function failedEvent(document: OpenedDocument, problem: Problem, at: Date): OutboxMessage {
  const name = 'wordkept.document.failed';
  const id = contentId(name, document.job.id, problem.code, problem.detail);
  const { code, detail, advice } = problem;
  const payload: AlertEvent = {
    specversion: '1.0',
    id,
    source: `/v1/companies/${document.company}`,
    type: name,
    subject: document.id,
    time: at.toISOString(),
    datacontenttype: 'application/json',
    data: {
      company: document.company,
      claim: null,
      previous: null,
      current: null,
      evidence: { statements: [], outcomes: [] },
      links: { document: `/v1/documents/${document.id}`, job: `/v1/jobs/${document.job.id}` },
      problem: { code, detail, advice },
    },
  };
  return { id, queue: ALERT_QUEUE, name, payload };
}
