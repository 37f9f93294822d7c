import type { ClaimRow, ClaimStatementView, OutcomeFigure, OutcomeView, QuotePlace } from '#contracts';
import { effectiveVerdict } from '#engine';
import type { ClaimRecord } from '../ports/index.js';

/** A claim as a row of a list. */
export function rowOfClaim(record: ClaimRecord): ClaimRow {
  const { id, company, metric, event, segment, kind, summary, window, statements, review } = record;
  const { checkability, target, form, direction, topic } = record;
  const decided = review?.verdict ?? null;
  const [first] = statements;
  if (!first) throw new Error(`Claim ${id} has no statement.`);
  return {
    ...{ id, company, metric, event, segment, kind, summary, window },
    verdict: decided ?? record.verdict,
    overruled: decided && record.verdict,
    reviewed: (review?.decisions.length ?? 0) > 0,
    needsAnotherLook: (review?.needsAnotherLook.length ?? 0) > 0,
    confidence: confidenceOf(record),
    flags: [...new Set(record.flags.map(({ code }) => code))],
    saidOn: first.saidOn,
    said: statementThatHolds(record).quote,
    happened: decidingOutcome(record)?.quote ?? null,
    ...{ checkability, target, form, direction, topic, ...placesOf(record) },
    revisions: statements.map((statement) => statement.revision),
    statements: statements.length,
  };
}

/** How sure a claim is: as its least sure reading, or as the verdict that holds. */
export function confidenceOf(record: ClaimRecord): number {
  return Math.min(effectiveVerdict(record).confidence, ...record.statements.map(({ confidence }) => confidence));
}

/** The outcome that a list shows: the last that decides, else the last that the verdict rests on; what merely stands near is not it. */
export function decidingOutcome({ outcomes, verdict }: ClaimRecord): OutcomeView | undefined {
  const restsOn = new Set(verdict.inputs?.observations.map((input) => `${input.document} ${input.observation}`));
  return (
    outcomes.findLast((outcome) => outcome.relation !== 'progress') ??
    outcomes.findLast((outcome) => restsOn.has(`${outcome.document} ${outcome.observation}`))
  );
}

/** The statement that the rule judges by: the last one that set what is promised. */
export function statementThatHolds({ id, statements, verdict }: ClaimRecord): ClaimStatementView {
  const judged = verdict.inputs?.statement;
  const found =
    statements.find(({ document, statement }) => document === judged?.document && statement === judged.statement) ??
    statements[0];
  if (!found) throw new Error(`Claim ${id} has no statement.`);
  return found;
}

/** Where the two quotes of a row stand, and the figure of the second. */
export function placesOf(record: ClaimRecord): Pick<ClaimRow, 'saidAt' | 'outcome'> {
  const said = statementThatHolds(record);
  const deciding = decidingOutcome(record);
  return { saidAt: { ...placeOf(said), on: said.saidOn }, outcome: deciding ? figureOf(deciding) : null };
}

const placeOf = ({ document, start, end, lang }: QuotePlace): QuotePlace => ({ document, start, end, lang });

function figureOf(outcome: OutcomeView): OutcomeFigure {
  const { relation, vintage, value, unit, growth, period } = outcome;
  return { ...placeOf(outcome), relation, vintage, value, unit, growth, period };
}
