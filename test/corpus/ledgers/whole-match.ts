import { buildLedger, type Claim, type Ledger } from '#engine';
import { corpusOf, target as targetOf } from './builder.js';
import type { KeyClaim, Place, Said, Whole } from './whole-key.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A company's ledgers as of each of its documents, and which claim of the last answers which entry of the key. */
export interface Matched {
  readonly whole: Whole;
  readonly ledgers: readonly Ledger[];
  readonly answers: ReadonlyMap<KeyClaim, Claim>;
}

/** Builds the ledger as of each document's day and finds the claims of the key in the last one, each claim once. */
export function matchWhole(whole: Whole): Matched {
  const { extractions, profile, key } = whole;
  const days = extractions.map(({ document }) => document.eventDate);
  const ledgers = days.map((day) => buildLedger(corpusOf(extractions), profile, day));
  const claims = ledgers.at(-1)?.claims ?? [];
  const pairs = key.claims
    .flatMap((entry) => claims.map((claim) => ({ entry, claim, likeness: likenessOf(whole, claim, entry) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const answers = new Map<KeyClaim, Claim>();
  const taken = new Set<Claim>();
  for (const { entry, claim } of pairs) {
    if (answers.has(entry) || taken.has(claim)) continue;
    answers.set(entry, claim);
    taken.add(claim);
  }
  return { whole, ledgers, answers };
}

/** Nothing unless a statement of the entry is in the claim, the first above all; then the subject, then the numbers. */
function likenessOf(whole: Whole, claim: Claim, entry: KeyClaim): number {
  const heldBy = (said: Said) => claim.statements.filter((one) => isSaid(whole, one, said));
  const held = entry.said.filter((said) => heldBy(said).length > 0);
  if (held.length === 0 || !oneOf(entry.metric, claim.metric)) return 0;
  const first = held[0] === entry.said[0] ? 1000 : 0;
  const numbers = held.filter((said) => heldBy(said).some(({ target }) => sameTarget(said[3], target)));
  const basis = entry.basis === undefined || oneOf(entry.basis, claim.basis) ? 50 : 0;
  return 1 + first + basis + (oneOf(entry.segment, claim.segment) ? 100 : 0) + 10 * numbers.length + held.length;
}

export const oneOf = (wanted: string, found: string): boolean => wanted === '*' || wanted.split('|').includes(found);

/** Whether a quote holds most of the words, which must stand once in the document. */
export function holds({ texts }: Whole, span: Span & { readonly document: number }, [document, words]: Place): boolean {
  if (span.document !== document) return false;
  const start = texts[document]?.indexOf(words) ?? -1;
  if (start < 0) return false;
  const common = Math.min(span.end, start + words.length) - Math.max(span.start, start);
  return common > words.length * 0.6;
}

/** Whether a statement is the one of the key, by its words. */
export function isSaid(whole: Whole, one: Span & { readonly document: number }, [document, words]: Said): boolean {
  return holds(whole, one, [document, words]);
}

/** A target of the key beside one found: bounds, unit and base. */
export function sameTarget(wanted: string | undefined, found: Claim['target']): boolean {
  return wanted === undefined || wanted === '*' || wanted.split('|').some((one) => writeTarget(found) === normal(one));
}

function normal(text: string): string {
  return text === '-' ? text : writeTarget(targetOf(text));
}

/** `54..54 percent`, `-` for none. */
export function writeTarget(target: Claim['target']): string {
  if (target === null || (target.low === null && target.high === null)) return '-';
  const to = target.comparison?.to;
  return `${plainDecimal(target.low)}..${plainDecimal(target.high)} ${target.unit}${to === undefined ? '' : ` ${to}`}`;
}

/** `7.20` and `7.2` are one number. */
function plainDecimal(value: string | null): string {
  if (value === null) return '';
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
