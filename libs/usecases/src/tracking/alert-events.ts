import { ALERT_QUEUE, type AlertEvent, type AlertType } from '#contracts';
import type { Revision } from '#engine';
import { contentId } from '../identity.js';
import type { ClaimRecord, OutboxMessage } from '../ports/index.js';
import { verdictView } from '../reading/claim-view.js';
import { judgement } from './same-judgement.js';

/** A claim before and after an update of its ledger. */
export interface ClaimStep {
  /** Made from what began the claim: the same in any database. */
  readonly key: string;
  readonly before: ClaimRecord | null;
  readonly after: ClaimRecord;
  /** The number of the new verdict in the claim's history; null where the verdict is the same. */
  readonly verdictPosition: number | null;
}

interface Happening {
  readonly type: AlertType;
  /** What tells this happening from others of its type in the claim. */
  readonly content: string;
}

/** One event for each thing that happened to a claim; the id follows from claim and content alone. */
export function alertEvents(
  company: string,
  step: ClaimStep,
  documents: readonly string[],
  at: Date,
): readonly OutboxMessage[] {
  return happenings(step).map(({ type, content }) => {
    const id = contentId(type, company, step.key, content);
    return { id, queue: ALERT_QUEUE, name: type, payload: eventOf(company, id, type, step, documents, at) };
  });
}

function happenings(step: ClaimStep): readonly Happening[] {
  const { before, after, verdictPosition } = step;
  const verdict = `${verdictPosition} ${judgement(after.verdict)}`;
  if (!before) return [{ type: 'wordkept.claim.initiated', content: verdict }];
  const changed: Happening[] = verdictPosition === null ? [] : [{ type: 'wordkept.verdict.changed', content: verdict }];
  const due: Happening[] =
    after.verdict.lifecycle === 'due' && before.verdict.lifecycle !== 'due'
      ? [{ type: 'wordkept.claim.due', content: String(after.window.end) }]
      : [];
  return [...newStatements(before, after), ...newlyUnmentioned(before, after), ...changed, ...due];
}

function newStatements(before: ClaimRecord, after: ClaimRecord): readonly Happening[] {
  const placeOf = ({ document, start, end }: ClaimRecord['statements'][number]) => `${document} ${start} ${end}`;
  const known = new Set(before.statements.map(placeOf));
  return after.statements.flatMap((statement) => {
    const type = known.has(placeOf(statement)) ? null : typeOf(statement.revision);
    return type ? [{ type, content: `${statement.revision} ${statement.saidOn} ${statement.start}` }] : [];
  });
}

function newlyUnmentioned(before: ClaimRecord, after: ClaimRecord): readonly Happening[] {
  const known = new Set(before.unmentioned);
  const fresh = after.unmentioned.filter((document) => !known.has(document));
  return fresh.map((document) => ({ type: 'wordkept.claim.unmentioned', content: document }));
}

/** A statement that began the claim is told by the claim's own event. */
function typeOf(revision: Revision): AlertType | null {
  if (revision === 'initiated') return null;
  if (revision === 'reiterated') return 'wordkept.claim.reiterated';
  if (revision === 'hinted_up' || revision === 'hinted_down') return 'wordkept.claim.hinted';
  return revision === 'withdrawn' ? 'wordkept.claim.withdrawn' : 'wordkept.claim.revised';
}

function eventOf(
  company: string,
  id: string,
  type: AlertType,
  { before, after }: ClaimStep,
  documents: readonly string[],
  at: Date,
): AlertEvent {
  const { metric, segment, summary, statements, outcomes, verdict } = after;
  const address = `/v1/claims/${after.id}`;
  return {
    specversion: '1.0',
    id,
    source: `/v1/companies/${company}`,
    type,
    subject: after.id,
    time: at.toISOString(),
    datacontenttype: 'application/json',
    data: {
      company,
      claim: { id: after.id, metric, segment, summary },
      previous: before && verdictView(before.verdict, documents),
      current: verdictView(verdict, documents),
      evidence: { statements, outcomes },
      links: { claim: address, timeline: `${address}/timeline`, evidence: `${address}/evidence` },
    },
  };
}
