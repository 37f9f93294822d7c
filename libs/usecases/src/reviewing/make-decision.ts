import type { DecisionRequest } from '#contracts';
import { anchorQuote, anchorStatement, Problem, type Correction, type Decision, type StatementAnchor } from '#engine';
import { found } from '../reading/found.js';
import type { ClaimRecord, ClaimUnderReview } from '../ports/index.js';

/** What every decision carries. */
type Recorded = Pick<Decision, 'id' | 'author' | 'reason' | 'at' | 'day'>;

/**
 * The decision that a request asks for, anchored in the text of the statement that it names: the claim's first where it
 * names none. Throws `Problem` where the request does not fit the claim.
 */
export async function makeDecision(
  request: DecisionRequest,
  recorded: Recorded,
  claim: ClaimUnderReview,
): Promise<Decision> {
  const subject = await anchorIn(request.statement ?? claim.record.statements[0], claim.record, claim);
  const base = { ...recorded, subject };
  switch (request.action) {
    case 'confirm':
    case 'split':
      return { ...base, action: request.action };
    case 'reject':
      return { ...base, action: 'reject', whole: request.statement === undefined };
    case 'correct':
      return { ...base, action: 'correct', changes: await changesOf(request, subject, claim) };
    case 'merge':
      return { ...base, action: 'merge', other: await anchorOfOther(request, claim) };
    case 'overrule':
      return { ...base, action: 'overrule', verdict: required(request, 'verdict'), seen: seenOf(claim.record) };
  }
}

interface Named {
  readonly document: string;
  readonly statement: string;
}

async function anchorIn(
  named: Named | undefined,
  record: ClaimRecord,
  claim: ClaimUnderReview,
): Promise<StatementAnchor> {
  const { document, statement } = named ?? { document: '', statement: '' };
  const isOwn = record.statements.some((one) => one.document === document && one.statement === statement);
  const read = isOwn ? await claim.document(document) : null;
  const said = read?.extraction.statements.find((one) => one.id === statement);
  if (!read || !said) {
    const problem = `Claim ${record.id} has no statement ${statement} in document ${document}.`;
    throw new Problem('bad_option', problem, 'Name one of the claim’s `statements` by `document` and `statement`.');
  }
  return anchorStatement(said, read.extraction.document, read.extraction.statements, read.text);
}

async function anchorOfOther(request: DecisionRequest, claim: ClaimUnderReview): Promise<StatementAnchor> {
  const id = required(request, 'other');
  if (id === claim.record.id)
    throw new Problem('bad_option', 'The claim cannot be merged with itself.', 'Name another claim as `other`.');
  const other = found(await claim.other(id), 'claim', id);
  return anchorIn(other.statements[0], other, claim);
}

async function changesOf(
  request: DecisionRequest,
  subject: StatementAnchor,
  claim: ClaimUnderReview,
): Promise<Correction> {
  const { span, ...given } = required(request, 'changes');
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Correction;
  if (Object.keys({ ...changes, ...(span && { span }) }).length === 0)
    throw new Problem('bad_option', 'No field is changed.', 'Name at least one field under `changes`.');
  if (!span) return changes;
  const document = (request.statement ?? claim.record.statements[0])?.document ?? '';
  const text = (await claim.document(document))?.text ?? '';
  const isPart = span.start < span.end && span.end <= text.length;
  if (!isPart || span.start >= subject.end || span.end <= subject.start)
    throw new Problem('bad_option', 'The span does not touch the statement.', 'Give offsets around what was quoted.');
  const quote = { ...span, quote: text.slice(span.start, span.end), lang: subject.lang };
  return { ...changes, span: anchorQuote(quote, subject.sha256, text) };
}

/** What the rule says now: where it says something else one day, somebody should look again. */
function seenOf({ verdict: { lifecycle, result, void: voided, reason } }: ClaimRecord) {
  return { lifecycle, result, void: voided, reason };
}

function required<Field extends 'changes' | 'other' | 'verdict'>(
  request: DecisionRequest,
  field: Field,
): NonNullable<DecisionRequest[Field]> {
  const value = request[field];
  if (value !== undefined) return value;
  throw new Problem('bad_option', `To ${request.action} needs the field ${field}.`, `Give it as \`${field}\`.`);
}
