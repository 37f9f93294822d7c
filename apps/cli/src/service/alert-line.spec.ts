import { describe, expect, it } from '@jest/globals';
import type { AlertEvent, AlertType, VerdictView } from '#contracts';
import { alertLine } from './alert-line.js';

const verdict = (lifecycle: VerdictView['lifecycle'], result: VerdictView['result'] = null) =>
  ({ lifecycle, result, void: null }) as VerdictView;

function event(type: AlertType, data: Partial<AlertEvent['data']>): AlertEvent {
  return {
    specversion: '1.0',
    id: 'e1',
    source: '/v1/companies/example',
    type,
    subject: 'c1',
    time: '2025-10-30T08:00:00.000Z',
    datacontenttype: 'application/json',
    data: {
      company: 'example',
      claim: { id: 'c1', metric: 'revenue', segment: 'group', summary: 'Revenue of USD 4 billion' },
      previous: null,
      current: null,
      evidence: { statements: [], outcomes: [] },
      links: {},
      ...data,
    },
  };
}

describe('alertLine', () => {
  it('shows what a verdict was and what it is', () => {
    const changed = { previous: verdict('open'), current: verdict('resolved', 'met') };
    const line = alertLine(event('wordkept.verdict.changed', changed));
    expect(line).toContain('verdict.changed');
    expect(line).toMatch(/example.* {2}Revenue of USD 4 billion {2}\[○ open → ✔ met\]$/);
  });

  it('shows a first verdict alone', () => {
    expect(alertLine(event('wordkept.claim.initiated', { current: verdict('open') }))).toMatch(/\[○ open\]$/);
  });

  it('says why a document could not be read', () => {
    const problem = { code: 'missing_period_end', detail: 'The text does not say its period.', advice: 'Give it.' };
    const line = alertLine(event('wordkept.document.failed', { claim: null, problem }));
    expect(line).toMatch(/c1: The text does not say its period\.$/);
    expect(line).not.toContain('[');
  });
});
