import { scopeWordsEn } from '../locales/en/metric-modifiers.js';
import { scopeWordsZh } from '../locales/zh/metric-modifiers.js';
import { toSimplified, watch } from '../language/index.js';
import type { Scope, Span } from '../model/index.js';
import type { Exclusion } from './find-exclusions.js';
import type { Lexicon } from './lexicon.js';
import { clauseAt, splitClauses } from './split-clauses.js';
import { buildTermIndex, scanTerms } from './term-index.js';
import type { Spoken } from './topic.js';

/** A scope and the stretch of the sentence whose figures it covers. */
export interface ScopeRange extends Span {
  readonly scope: Scope;
}

/** Most sentences state no scope: one cheap look spares the search. */
const QUICK = watch(/like|organic|constant|currency|comparable|perimeter|fixed fx|[口汇匯比机機内]/);
const SCOPE_WORDS = buildTermIndex([...scopeWordsEn, ...scopeWordsZh].map(([name, value]) => ({ name, value })));

/** Without the effect of exchange rates: a scope with a name. */
const CURRENCY = /currenc|\bfx\b|foreign exchange|exchange rate|汇率|匯率|外币|外幣|汇兑|匯兌|货币换算|貨幣換算/;

/** What is left out, in a form that is alike in all languages where its segments are known: `sun_art+intime`. */
function leftOut(lower: string, { what }: Exclusion, lexicon: Lexicon): string {
  const words = lower.slice(what.start, what.end);
  const segments = scanTerms(lexicon.segments, words).filter(({ value }) => !value.weak);
  if (segments.length > 0) return [...new Set(segments.map(({ value }) => value.segment))].sort().join('+');
  if (CURRENCY.test(words)) return 'constant_currency';
  return toSimplified(words)
    .replace(/\b(?:the|our|any|impact|effects?|of|from)\b/g, ' ')
    .trim()
    .replace(/\s+/g, '_');
}

/** The clauses from `first` on (or back), up to and with the nearest that names a metric. */
function toMetric(clauses: readonly Span[], first: number, step: 1 | -1, metrics: readonly Span[]): Span | null {
  const edge = clauses[first];
  for (let i = first; edge && i >= 0 && i < clauses.length; i += step) {
    const clause = clauses[i] as Span;
    if (!metrics.some(({ start }) => start >= clause.start && start < clause.end)) continue;
    return { start: Math.min(edge.start, clause.start), end: Math.max(edge.end, clause.end) };
  }
  return null;
}

const LED_BY_COMMA = /[,，]\s*$/;
const SAYS_NUMBER = /\d|[%％]|digit|teens/;

/** "..., up 57 % in constant currency": a clause with a number and no metric of its own keeps its scope to itself. */
function alone(lower: string, clause: Span | undefined, metrics: readonly Span[]): Span | null {
  if (!clause || !SAYS_NUMBER.test(lower.slice(clause.start, clause.end))) return null;
  return metrics.some(({ start }) => start >= clause.start && start < clause.end) ? null : clause;
}

function exclusionRange(
  lower: string,
  clauses: readonly Span[],
  metrics: readonly Span[],
  { start, end, looks }: Exclusion,
): Span | null {
  if (looks === 'ahead') {
    const inside = clauses[clauseAt(clauses, end)];
    if (inside && inside.end > end + 1) return toMetric(clauses, clauseAt(clauses, end), 1, metrics);
    return toMetric(clauses, clauseAt(clauses, end) + 1, 1, metrics);
  }
  const at = clauseAt(clauses, start);
  // "Up 2 %, excluding X and up 8 % over the quarter": what opens its clause speaks of the clause before.
  if (LED_BY_COMMA.test(lower.slice(0, start)) && /^\s*and\b/.test(lower.slice(end)))
    return toMetric(clauses, at, -1, metrics);
  return alone(lower, clauses[at], metrics) ?? toMetric(clauses, at, -1, metrics);
}

function wordRanges(lower: string, clauses: readonly Span[], metrics: readonly Span[]): ScopeRange[] {
  return scanTerms(SCOPE_WORDS, lower).flatMap(({ start, value }) => {
    const at = clauseAt(clauses, start);
    const range =
      alone(lower, clauses[at], metrics) ?? toMetric(clauses, at, 1, metrics) ?? toMetric(clauses, at, -1, metrics);
    return range ? [{ ...range, scope: value }] : [];
  });
}

/** The scopes that a sentence states, likest first: named bases before exclusions. Empty for nearly every sentence. */
export function scopesOf(
  { lower, signs }: Spoken,
  metrics: readonly Span[],
  exclusions: readonly Exclusion[],
  lexicon: Lexicon,
): ScopeRange[] {
  if (exclusions.length === 0 && !QUICK.mayMatch(signs)) return [];
  const clauses = splitClauses(lower);
  const named = wordRanges(lower, clauses, metrics);
  const without = exclusions.flatMap((exclusion) => {
    const range = exclusionRange(lower, clauses, metrics, exclusion);
    const what = range && leftOut(lower, exclusion, lexicon);
    return range ? [{ ...range, scope: what === 'constant_currency' ? what : `excluding:${what}` }] : [];
  });
  return [...named, ...without];
}

/** The scope that covers offset `at`, or null. */
export function scopeAt(scopes: readonly ScopeRange[], at: number): Scope | null {
  return scopes.find(({ start, end }) => at >= start && at < end)?.scope ?? null;
}
