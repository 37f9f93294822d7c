import type { ClaimDifference, ReextractionDifferences, StatementDifference } from '#contracts';
import {
  effectiveVerdict,
  inWords,
  kinship,
  placedClaim,
  type Claim,
  type Extraction,
  type Ledger,
  type Statement,
} from '#engine';
import { canonicalJson } from '../canonical-json.js';

/** What would be otherwise: statements, claims, verdicts, and decisions of people that lose their place. */
export function differencesOf(
  before: { readonly extractions: readonly Extraction[]; readonly ledger: Ledger },
  after: { readonly extractions: readonly Extraction[]; readonly ledger: Ledger },
): ReextractionDifferences {
  const now = new Map(after.extractions.map((one) => [one.document.sha256, one]));
  return {
    statements: before.extractions.flatMap((old) => statementsOf(old, now.get(old.document.sha256) ?? old)),
    claims: claimsOf(before.ledger, after.ledger),
    reviews: reviewsOf(before.ledger, after.ledger),
  };
}

function statementsOf(old: Extraction, now: Extraction): readonly StatementDifference[] {
  const sha256 = old.document.sha256;
  const pairs = paired(old.statements, now.statements);
  const taken = new Set(pairs.values());
  const gone = old.statements.flatMap((one) => {
    const match = pairs.get(one);
    if (match === undefined) return [difference('gone', one, sha256)];
    return content(match) === content(one) ? [] : [difference('changed', match, sha256)];
  });
  const fresh = now.statements.filter((one) => !taken.has(one)).map((one) => difference('new', one, sha256));
  return [...gone, ...fresh];
}

/** Statements of the same words: the most alike first, each once. */
function paired(old: readonly Statement[], now: readonly Statement[]): ReadonlyMap<Statement, Statement> {
  const at = (one: Statement) => ({ ...one, statements: [{ document: '', start: one.start, end: one.end }] });
  const scored = old.flatMap((a) =>
    now.map((b) => ({ a, b, score: kinship(at(a), at(b)) + Number(content(a) === content(b)) })),
  );
  const pairs = new Map<Statement, Statement>();
  const taken = new Set<Statement>();
  for (const { a, b, score } of scored.sort((x, y) => y.score - x.score)) {
    if (score < 7 || pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

/** Ids are numbers within one reading. */
function content({ id: _id, restates: _restates, confidence: _confidence, ...statement }: Statement): string {
  return canonicalJson(statement);
}

function difference(what: StatementDifference['what'], one: Statement, sha256: string): StatementDifference {
  const { quote, start, end, metric, segment } = one;
  return { what, sha256, quote, start, end, metric, segment };
}

function claimsOf(before: Ledger, after: Ledger): readonly ClaimDifference[] {
  const found = new Set<Claim>();
  const known = before.claims.map((claim) => ({ claim, placed: placedIn(claim, before) }));
  const now = after.claims.flatMap((claim) => {
    const own = placedIn(claim, after);
    const scored = known
      .filter((one) => !found.has(one.claim))
      .map((one) => ({ claim: one.claim, score: kinship(own, one.placed) }))
      .sort((a, b) => b.score - a.score);
    const old = scored[0] !== undefined && scored[0].score > 0 ? scored[0].claim : null;
    if (old) found.add(old);
    return changeOf(old, claim);
  });
  return [...now, ...before.claims.filter((claim) => !found.has(claim)).flatMap((claim) => changeOf(claim, null))];
}

function placedIn(claim: Claim, { documents }: Ledger) {
  return placedClaim(claim, (document) => documents[document]?.sha256 ?? '');
}

function changeOf(old: Claim | null, now: Claim | null): readonly ClaimDifference[] {
  const [before, after] = [old, now].map((claim) => claim && inWords(effectiveVerdict(claim)));
  if (before === after) return [];
  const { summary, metric, segment } = (now ?? old) as Claim;
  const what = old === null ? 'new' : now === null ? 'gone' : 'verdict_changed';
  return [{ what, summary, metric, segment, before: before ?? null, after: after ?? null }];
}

function reviewsOf(before: Ledger, after: Ledger): ReextractionDifferences['reviews'] {
  const old = new Map(before.reviews.map((one) => [one.id, one.state]));
  return after.reviews
    .filter((one) => old.get(one.id) !== one.state && (one.state === 'orphaned' || one.state === 'changed'))
    .map(({ id, action, state, detail }) => ({ review: id, action, state, detail }));
}
