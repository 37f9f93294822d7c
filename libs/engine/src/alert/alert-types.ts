import type { Revision } from '../model/index.js';

/** The event types of CONTRACT.md that concern claims. */
export type AlertType =
  | 'wordkept.claim.initiated'
  | 'wordkept.claim.reiterated'
  | 'wordkept.claim.revised'
  | 'wordkept.claim.hinted'
  | 'wordkept.claim.withdrawn'
  | 'wordkept.claim.unmentioned'
  | 'wordkept.claim.due_soon'
  | 'wordkept.claim.due'
  | 'wordkept.verdict.changed';

const BY_REVISION: Readonly<Partial<Record<Revision, AlertType>>> = {
  initiated: 'wordkept.claim.initiated',
  reiterated: 'wordkept.claim.reiterated',
  hinted_up: 'wordkept.claim.hinted',
  hinted_down: 'wordkept.claim.hinted',
  withdrawn: 'wordkept.claim.withdrawn',
};

/** The event type under which a revision is told; every change of number, date, scope or unit is a revision. */
export function revisionAlert(revision: Revision): AlertType {
  return BY_REVISION[revision] ?? 'wordkept.claim.revised';
}
