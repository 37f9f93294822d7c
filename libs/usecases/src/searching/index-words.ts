import { tokensOf, type Token } from './tokens-of.js';

/** A lexeme of a text and the places at which it stands, counted in tokens from 1. */
export type IndexedWords = ReadonlyMap<string, readonly number[]>;

/** PostgreSQL counts places up to this one. */
const LAST_PLACE = 16_383;
/** Between two texts that are indexed as one, so that no phrase reaches from one into the other. */
const BETWEEN_TEXTS = 10;

/**
 * What texts are found by. A word stands under its stem; a Chinese character under itself and the next one, or under itself
 * alone where a run ends: so any run of characters is found as a row of pairs, and a single one as the beginning of a pair.
 */
export function indexWords(texts: readonly string[], form: 'term' | 'word' = 'term'): IndexedWords {
  const places = new Map<string, number[]>();
  let place = 0;
  for (const text of new Set(texts)) {
    const tokens = tokensOf(text);
    tokens.forEach((token, at) => {
      place += 1;
      if (place <= LAST_PLACE) note(places, lexemeOf(token, tokens[at + 1], form), place);
    });
    place += BETWEEN_TEXTS;
  }
  return places;
}

/** In a text, white space does not end a run of Chinese characters: lines are broken anywhere. */
function lexemeOf(token: Token, next: Token | undefined, form: 'term' | 'word'): string {
  const pairs = token.kind === 'han' && next?.kind === 'han' && next.gap !== 'other';
  return pairs ? token.term + next.term : token[form];
}

function note(places: Map<string, number[]>, lexeme: string, place: number): void {
  const known = places.get(lexeme);
  if (known) known.push(place);
  else places.set(lexeme, [place]);
}
