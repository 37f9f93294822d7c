import type { ClaimRow, ObservationView, StatementView } from '#contracts';
import { Problem } from '#engine';
import { findMatches, isSearchable, searchQuery, type SearchQuery } from '../searching/index.js';

/** The words that a filter asks for; null where it asks for none. Throws `bad_option` where there is nothing to look for. */
export function wordsOf({ q, sort }: { readonly q?: string; readonly sort?: string }): SearchQuery | null {
  if (q === undefined) {
    if (sort !== 'relevance') return null;
    throw new Problem(
      'bad_option',
      'Nothing is searched for, so nothing is more relevant.',
      'Give q, or sort otherwise.',
    );
  }
  const words = searchQuery(q);
  if (isSearchable(words)) return words;
  const advice = 'Give a word, a number or a Chinese character; -word alone only excludes.';
  throw new Problem('bad_option', 'The search holds nothing to look for.', advice);
}

/** The row with the places of the words in what it shows. */
export function markedClaim(row: ClaimRow, words: SearchQuery | null): ClaimRow {
  if (words === null) return row;
  const [summary, said, happened] = [row.summary, row.said, row.happened ?? ''].map((text) => findMatches(words, text));
  return { ...row, highlights: { summary: summary!, said: said!, happened: happened! } };
}

export function markedMention<View extends StatementView | ObservationView>(
  view: View,
  words: SearchQuery | null,
): View {
  if (words === null) return view;
  const translation = findMatches(words, view.translation?.quote ?? '');
  return { ...view, highlights: { quote: findMatches(words, view.quote), translation } };
}
