import type { Span } from '#engine';
import type { Phrase, SearchQuery, WantedToken } from './search-query.js';
import { tokensOf, type Token } from './tokens-of.js';

/** Where the query's words stand in a text, for marking them: in order, none overlapping, in UTF-16 code units. */
export function findMatches({ phrases }: SearchQuery, text: string): readonly Span[] {
  const tokens = tokensOf(text);
  const spans = phrases.filter(({ isExcluded }) => !isExcluded).flatMap((phrase) => occurrences(phrase, tokens));
  return joined(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Is the query answered by these texts taken together? The same as the database says of them. */
export function isAnswered({ phrases }: SearchQuery, texts: readonly string[]): boolean {
  const all = texts.map(tokensOf);
  const holds = (phrase: Phrase) => all.some((tokens) => occurrences(phrase, tokens).length > 0);
  return phrases.every((phrase) => holds(phrase) !== phrase.isExcluded);
}

function occurrences({ tokens: wanted }: Phrase, tokens: readonly Token[]): Span[] {
  return tokens.flatMap(({ start }, at) => {
    const stands = wanted.every((one, offset) => {
      const token = tokens[at + offset];
      return token !== undefined && fits(one, token) && areNeighbours(wanted[offset - 1], one, token);
    });
    return stands ? [{ start, end: tokens[at + wanted.length - 1]!.end }] : [];
  });
}

const fits = ({ kind, term, isPrefix }: WantedToken, token: Token): boolean =>
  kind === token.kind && (isPrefix ? token.term.startsWith(term) : token.term === term);

/** Two Chinese characters are indexed as a pair, so a sign between them keeps them apart where none is asked for. */
function areNeighbours(before: WantedToken | undefined, { kind, gap }: WantedToken, token: Token): boolean {
  if (before?.kind !== 'han' || kind !== 'han') return true;
  return (gap === 'other') === (token.gap === 'other');
}

function joined(spans: readonly Span[]): readonly Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
