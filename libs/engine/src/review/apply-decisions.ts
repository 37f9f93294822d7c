import { isRestatement, statementKey, type Grouping } from '../claim/index.js';
import type { CompanyProfile, Corpus, Correction, Decision, Extraction, Statement } from '../model/index.js';
import { confirmStatement, correctStatement } from './correct-statement.js';
import { groupingOf } from './grouping-of.js';
import { placeDecision, type PlacedDecision } from './place-decision.js';
import { standingDecisions } from './standing-decisions.js';

/** Documents as people read them, with what they decided of claims and verdicts. */
export interface ReviewedDocuments {
  readonly documents: readonly Extraction[];
  readonly grouping: Grouping;
  /** Decisions on calls that are seen, oldest first. */
  readonly decisions: readonly PlacedDecision[];
}

/**
 * Applies what people decided to ordered documents: statements are corrected and rejected in every text of their call, with
 * the lines that repeat them; of two decisions on one field the later holds. A decision that finds no place has no effect and
 * is listed all the same; one on a call that is not among the documents is not seen.
 */
export function applyDecisions(
  documents: readonly Extraction[],
  { reviews, texts }: Pick<Corpus, 'reviews' | 'texts'>,
  profile: CompanyProfile,
): ReviewedDocuments {
  const decisions = standingDecisions(reviews).flatMap((one) => placeDecision(one, documents, texts) ?? []);
  if (decisions.length === 0) return { documents, grouping: groupingOf([]), decisions };
  const steps = stepsOf(decisions);
  const reviewed = documents.map((extraction, document) => {
    const applied = extraction.statements.map((one) =>
      applyAll(one, stepsFor(one, extraction, document, steps, profile)),
    );
    return { ...extraction, statements: applied.filter((one) => one !== null) };
  });
  return { documents: reviewed, grouping: groupingOf(decisions), decisions };
}

type Step = { readonly action: 'reject' | 'confirm' } | { readonly action: 'correct'; readonly changes: Correction };

function stepsOf(decisions: readonly PlacedDecision[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  for (const { decision, subject } of decisions)
    for (const { document, statement, state } of subject) {
      const step = statement && stepOf(decision, state === 'changed');
      if (!step) continue;
      const key = statementKey(document, statement.id);
      steps.set(key, [...(steps.get(key) ?? []), step]);
    }
  return steps;
}

/** A corrected figure was a reading of the words as they were; where they changed it is not put over them. */
function stepOf(decision: Decision, hasChanged: boolean): Step | null {
  if (decision.action === 'confirm') return { action: 'confirm' };
  if (decision.action === 'reject') return decision.whole ? null : { action: 'reject' };
  if (decision.action !== 'correct') return null;
  if (!hasChanged) return decision;
  const { target: _target, span: _span, ...changes } = decision.changes;
  return { action: 'correct', changes };
}

/** What was decided of a statement itself; else of the one that it really repeats, but for where the quote is cut. */
function stepsFor(
  statement: Statement,
  { statements }: Extraction,
  document: number,
  steps: ReadonlyMap<string, readonly Step[]>,
  profile: CompanyProfile,
): readonly Step[] {
  const own = steps.get(statementKey(document, statement.id));
  if (own || statement.restates === null) return own ?? [];
  const original = statements.find((one) => one.id === statement.restates);
  if (original === undefined || !isRestatement(statement, original, profile)) return [];
  return (steps.get(statementKey(document, original.id)) ?? []).map(withoutSpan);
}

function withoutSpan(step: Step): Step {
  if (step.action !== 'correct') return step;
  const { span: _span, ...changes } = step.changes;
  return { action: 'correct', changes };
}

/** Null where the last word is that it is no claim: to correct or confirm it later says that it is one. */
function applyAll(statement: Statement, steps: readonly Step[]): Statement | null {
  if (steps.at(-1)?.action === 'reject') return null;
  return steps.reduce(apply, statement);
}

function apply(statement: Statement, step: Step): Statement {
  if (step.action === 'confirm') return confirmStatement(statement);
  return step.action === 'correct' ? correctStatement(statement, step.changes) : statement;
}
