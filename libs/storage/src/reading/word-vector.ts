import type { IndexedWords, Phrase, SearchQuery } from '#usecases';

/** Lexemes are letters and digits; whatever else a text may hold never comes as far as here, and would be quoted. */
const quoted = (lexeme: string): string => `'${lexeme.replace(/[\\']/g, '$&$&')}'`;

/** PostgreSQL keeps no longer lexeme and no more places of one; nobody types either. */
const LONGEST = 200;
const MOST_PLACES = 255;

/** Words and their places as PostgreSQL writes a `tsvector`: no dictionary of the database has a say in it. */
export function wordVector(words: IndexedWords): string {
  const kept = [...words].filter(([lexeme]) => lexeme.length <= LONGEST);
  return kept.map(([lexeme, places]) => `${quoted(lexeme)}:${places.slice(0, MOST_PLACES).join(',')}`).join(' ');
}

/** The query as PostgreSQL writes a `tsquery`. */
export function wordQuery({ phrases }: SearchQuery): string {
  const written = phrases.map((phrase) =>
    phrase.isExcluded ? `!(${phraseQuery(phrase)})` : `(${phraseQuery(phrase)})`,
  );
  return written.join(' & ');
}

/** Of Chinese characters side by side the pairs; one that ends a run is the beginning of a pair, or stands alone. */
function phraseQuery({ tokens }: Phrase): string {
  const steps: string[] = [];
  let last = 0;
  tokens.forEach(({ kind, term, isPrefix }, at) => {
    const next = tokens[at + 1];
    const isPair = kind === 'han' && next?.kind === 'han' && next.gap !== 'other';
    const isSaid = kind === 'han' && at > 0 && at === tokens.length - 1 && isPairOf(tokens[at - 1]!, tokens[at]!);
    if (isSaid) return;
    const lexeme = quoted((isPair ? term + next.term : term).slice(0, LONGEST));
    steps.push(
      `${steps.length > 0 ? `<${at - last}> ` : ''}${lexeme}${isPrefix || (kind === 'han' && !isPair) ? ':*' : ''}`,
    );
    last = at;
  });
  return steps.join(' ');
}

const isPairOf = (one: Phrase['tokens'][number], next: Phrase['tokens'][number]): boolean =>
  one.kind === 'han' && next.kind === 'han' && next.gap !== 'other';
