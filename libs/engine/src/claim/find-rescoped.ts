import type { CompanyProfile, Extraction, Statement } from '../model/index.js';
import { measureOf } from './measure.js';
import { measurementOf } from './metric-family.js';
import type { Thread } from './thread.js';
import { relateWindows } from './window-relation.js';

/**
 * The claim that a statement continues on another scope ("the full year, now excluding the divested unit"): same metric,
 * segment, basis, stated window and measure, in a later document that says nothing more on the old scope.
 */
export function findRescoped(
  statement: Statement,
  document: number,
  siblings: readonly Thread[],
  documents: readonly Extraction[],
  profile: CompanyProfile,
): Thread | null {
  const candidates = siblings.filter((thread) => isOtherScope(statement, document, thread, profile));
  const open = candidates.filter((thread) => !isStillSpokenOf(thread, documents[document], profile));
  return open.length === 1 ? (open[0] ?? null) : null;
}

function isOtherScope(statement: Statement, document: number, thread: Thread, profile: CompanyProfile): boolean {
  const before = thread.standing;
  if (thread.entries.some((entry) => entry.document === document)) return false;
  if (statement.segment !== before.statement.segment || statement.scope === before.statement.scope) return false;
  return isSameFigureKind(statement, thread, profile) && relateWindows(before.horizon, statement.horizon) === 'same';
}

function isSameFigureKind(statement: Statement, thread: Thread, profile: CompanyProfile): boolean {
  const before = thread.standing;
  const a = measurementOf(statement.metric, statement.basis, profile);
  const b = measurementOf(before.statement.metric, before.statement.basis, profile);
  const measure = measureOf(statement, profile);
  const isFigure = measure === 'amount' || measure === 'growth';
  return isFigure && measure === before.measure && a.metric === b.metric && a.basis === b.basis;
}

function isStillSpokenOf(thread: Thread, extraction: Extraction | undefined, profile: CompanyProfile): boolean {
  const before = thread.standing;
  return (extraction?.statements ?? []).some(
    (one) =>
      one.scope === before.statement.scope &&
      isSameFigureKind(one, thread, profile) &&
      one.segment === before.statement.segment &&
      relateWindows(before.horizon, one.horizon) === 'same',
  );
}
