import type { Claim, ClaimStatement, Extraction, QuarterComparison, StatementReference } from '../model/index.js';

type Lists = QuarterComparison['statements'];

const KEPT = new Set(['met', 'exceeded', 'partially_met', 'met_late']);

/** What became of each claim between two documents. A claim stands in one list only. */
export function compareStatements(
  documents: readonly Extraction[],
  from: number,
  to: number,
  claims: readonly Claim[],
): Lists {
  const lists: Record<keyof Lists, StatementReference[]> = {
    new: [],
    repeated: [],
    revised: [],
    fulfilled: [],
    unmentioned: [],
  };
  for (const claim of claims) {
    const found = placeOf(claim, from, to, documents[to]?.document.eventDate ?? '');
    if (found !== null) lists[found.list].push(referenceOf(claim, found.statement, found.side));
  }
  return lists;
}

interface Place {
  readonly list: keyof Lists;
  readonly side: 'from' | 'to';
  readonly statement: ClaimStatement;
}

function placeOf(claim: Claim, from: number, to: number, day: string): Place | null {
  const before = claim.statements.findLast((one) => one.document === from);
  const later = claim.statements.filter((one) => one.document === to);
  const said = later.find((one) => one.revision !== 'reiterated') ?? later[0];
  const isKept = claim.verdicts.some(
    (verdict) => verdict.asOf <= day && verdict.lifecycle === 'resolved' && KEPT.has(verdict.result ?? ''),
  );
  if (before !== undefined && isKept) return { list: 'fulfilled', side: 'from', statement: before };
  if (said !== undefined) return { list: listOf(said, claim), side: 'to', statement: said };
  const isOpen = claim.verdict.lifecycle !== 'resolved' && claim.verdict.lifecycle !== 'void';
  return before !== undefined && isOpen ? { list: 'unmentioned', side: 'from', statement: before } : null;
}

function listOf(said: ClaimStatement, claim: Claim): 'new' | 'repeated' | 'revised' {
  if (claim.statements[0] === said) return 'new';
  return said.revision === 'reiterated' ? 'repeated' : 'revised';
}

function referenceOf(claim: Claim, statement: ClaimStatement, document: 'from' | 'to'): StatementReference {
  const { quote, start, end, lang } = statement;
  const revision = document === 'to' ? statement.revision : null;
  return {
    document,
    statement: statement.statement,
    metric: claim.metric,
    segment: claim.segment,
    revision,
    quote,
    start,
    end,
    lang,
  };
}
