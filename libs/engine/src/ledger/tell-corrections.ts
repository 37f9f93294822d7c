import { likeness } from '../claim/index.js';
import type { Claim, ClaimStatement, Extraction, Statement, Verdict } from '../model/index.js';
import type { TextCorrection } from './find-corrections.js';
import { inOrderOfDays, verdictLine } from './list-timeline.js';

/** Below this share of common letter pairs, two sentences are not one sentence corrected. */
const SAME_SENTENCE = 0.4;

/**
 * Claims over a corrected document, told together with what they were before the correction: `now` over the later version,
 * `before` over the earlier one. A claim keeps its id; what the correction changed is `corrected`, with the sentence of then
 * before it; the verdict of then stays in the series. A claim whose sentence is gone from the text is void, and shown.
 */
export function tellCorrection(
  now: readonly Claim[],
  before: readonly Claim[],
  correction: TextCorrection,
  documents: readonly Extraction[],
): readonly Claim[] {
  const formers = pairClaims(now, before, correction);
  const told = now.map((claim, at) => {
    const former = formers.get(at);
    return former === undefined ? claim : tellTogether(claim, former, correction, documents);
  });
  const kept = new Set(formers.values());
  const gone = before.filter((claim) => !kept.has(claim) && isSpokenIn(claim, correction.versions));
  return [...told, ...gone.map((claim) => takenOut(claim, correction, documents))];
}

function isSpokenIn(claim: Claim, documents: readonly number[]): boolean {
  return claim.statements.some((one) => documents.includes(one.document));
}

/** Which claim was which before: those that share most statements, the surest pairs first. */
function pairClaims(
  now: readonly Claim[],
  before: readonly Claim[],
  correction: TextCorrection,
): ReadonlyMap<number, Claim> {
  const pairs = now.flatMap((claim, at) =>
    before.flatMap((former) => {
      const score = sharedBy(claim, former, correction);
      return score > 0 ? [{ at, former, score }] : [];
    }),
  );
  pairs.sort((a, b) => b.score - a.score);
  const paired = new Map<number, Claim>();
  const taken = new Set<Claim>();
  for (const { at, former } of pairs) {
    if (paired.has(at) || taken.has(former)) continue;
    paired.set(at, former);
    taken.add(former);
  }
  return paired;
}

function sharedBy(claim: Claim, former: Claim, correction: TextCorrection): number {
  if (claim.metric !== former.metric && claim.event !== former.event) return 0;
  const places = new Set(former.statements.map(placeOf));
  const shared = claim.statements.filter((one) => places.has(placeOf(one))).length;
  const again = claim.statements.reduce((sum, one) => sum + (formerOf(one, former, correction)?.alike ?? 0), 0);
  const isSame = claim.metric === former.metric && claim.segment === former.segment && claim.scope === former.scope;
  const sum = shared + again;
  return sum === 0 ? 0 : sum + (isSame ? 0.5 : 0) + (claim.window.end === former.window.end ? 0.25 : 0);
}

function placeOf({ document, statement }: ClaimStatement): string {
  return `${document}|${statement}`;
}

interface Former {
  readonly statement: ClaimStatement;
  readonly alike: number;
}

/** The sentence of an earlier version that a statement of the later one repeats or corrects. */
function formerOf(one: ClaimStatement, former: Claim, { versions, later }: TextCorrection): Former | null {
  if (one.document !== later) return null;
  let best: Former | null = null;
  for (const statement of former.statements) {
    const alike = versions.includes(statement.document) ? likenessOf(statement, one) : 0;
    if (alike >= SAME_SENTENCE && (best === null || isNearer(statement, alike, best))) best = { statement, alike };
  }
  return best;
}

/** Of two alike, the one of the nearest version. */
function isNearer(statement: ClaimStatement, alike: number, than: Former): boolean {
  return alike > than.alike || (alike === than.alike && statement.document > than.statement.document);
}

function likenessOf(a: ClaimStatement, b: ClaimStatement): number {
  return a.quote === b.quote ? 1 : likeness(a.quote, b.quote);
}

function tellTogether(
  claim: Claim,
  former: Claim,
  correction: TextCorrection,
  documents: readonly Extraction[],
): Claim {
  const told = claim.statements.flatMap((one) => {
    const before = formerOf(one, former, correction)?.statement;
    return before === undefined ? [one] : tellChange(one, before, former, documents);
  });
  const day = documents[correction.later]?.document.eventDate ?? '';
  return retold(claim, former.id, told, verdictsOver(former.verdicts, claim.verdicts, day));
}

/** What was said first, and in which version it was put right; a sentence that stayed as it was is told once. */
function tellChange(
  one: ClaimStatement,
  before: ClaimStatement,
  former: Claim,
  documents: readonly Extraction[],
): readonly ClaimStatement[] {
  const { document, statement, start, end } = before;
  const now: ClaimStatement = { ...one, replaces: { document, statement, start, end } };
  const first = former.statements.filter((said) => isPlace(before.replaces, said));
  if (!isUnchanged(before, one, documents)) return [...first, before, { ...now, revision: 'corrected' }];
  return [...first, { ...now, revision: before.revision === 'corrected' ? 'corrected' : one.revision }];
}

function isPlace(place: ClaimStatement['replaces'], { document, start }: ClaimStatement): boolean {
  return place !== undefined && place.document === document && place.start === start;
}

/** The claim with its statements and verdicts told anew, and the timeline with them. */
function retold(claim: Claim, id: string, statements: readonly ClaimStatement[], verdicts: readonly Verdict[]): Claim {
  const lines = claim.timeline.filter(
    (one) => one.kind !== 'verdict' && !claim.statements.some((said) => isLineOf(one, said)),
  );
  const said = statements.map(({ document, saidOn, quote, revision }) => ({
    at: saidOn,
    kind: revision,
    text: quote,
    document,
  }));
  const judged = verdicts.map((one) => ({ at: one.asOf, kind: 'verdict', text: verdictLine(one), document: null }));
  return {
    ...claim,
    id,
    statements,
    verdicts,
    verdict: verdicts.at(-1) ?? claim.verdict,
    timeline: inOrderOfDays([...said, ...lines, ...judged]),
  };
}

function isLineOf(line: Claim['timeline'][number], said: ClaimStatement): boolean {
  return line.document === said.document && line.kind === said.revision && line.text === said.quote;
}

/** The verdicts of then, and from the day of the correction on those of the corrected text, none twice in a row. */
function verdictsOver(then: readonly Verdict[], now: readonly Verdict[], day: string): readonly Verdict[] {
  const at = now.findIndex((one) => one.asOf >= day);
  const rest = at < 0 ? [] : now.slice(at);
  const standing = rest[0]?.asOf === day ? [] : now.slice(0, at < 0 ? undefined : at).slice(-1);
  const corrected = [...standing.map((one) => ({ ...one, asOf: day })), ...rest];
  const isSame = contentOf(then.at(-1)) === contentOf(corrected[0]);
  return isSame
    ? [...then.slice(0, -1), { ...corrected[0], asOf: then.at(-1)?.asOf } as Verdict, ...corrected.slice(1)]
    : [...then, ...corrected];
}

function contentOf(verdict: Verdict | undefined): string {
  return JSON.stringify({ ...verdict, asOf: null, inputs: null });
}

/** Frames that make a promise another one; words apart from these may be mended without changing it. */
const FRAME = ['metric', 'event', 'segment', 'scope', 'basis', 'direction', 'form'] as const;

function isUnchanged(before: ClaimStatement, now: ClaimStatement, documents: readonly Extraction[]): boolean {
  const [a, b] = [before, now].map((one) => statementOf(one, documents));
  if (a === undefined || b === undefined) return before.quote === now.quote;
  return (
    FRAME.every((field) => a[field] === b[field]) &&
    a.target?.low === b.target?.low &&
    a.target?.high === b.target?.high &&
    a.target?.unit === b.target?.unit &&
    a.horizon?.start === b.horizon?.start &&
    a.horizon?.end === b.horizon?.end
  );
}

function statementOf(one: ClaimStatement, documents: readonly Extraction[]): Statement | undefined {
  return documents[one.document]?.statements.find(({ id }) => id === one.statement);
}

/** A promise that the corrected text no longer holds was never made; one that had gone before stays gone. */
function takenOut(claim: Claim, { earlier, later }: TextCorrection, documents: readonly Extraction[]): Claim {
  if (!isSpokenIn(claim, [earlier])) return claim;
  const day = documents[later]?.document.eventDate ?? claim.verdict.asOf;
  const verdict: Verdict = {
    ...claim.verdict,
    lifecycle: 'void',
    result: null,
    void: 'superseded',
    reason: null,
    sustained: null,
    asOf: day,
    rule: 'void.superseded',
    explanation: `${claim.summary}: the corrected text of ${day} no longer holds this sentence.`,
    numeric: null,
    progress: null,
  };
  const judged = { at: day, kind: 'verdict', text: verdictLine(verdict), document: null };
  return {
    ...claim,
    verdict,
    original: verdict,
    verdicts: [...claim.verdicts, verdict],
    timeline: inOrderOfDays([...claim.timeline, judged]),
  };
}
