import { tokensOf, type Token } from './tokens-of.js';

/** One place of a phrase: the token there must be this word or character, or begin with it. */
export interface WantedToken extends Pick<Token, 'kind' | 'term' | 'gap'> {
  readonly isPrefix: boolean;
}

/** Tokens that must stand side by side. */
export interface Phrase {
  readonly tokens: readonly WantedToken[];
  /** Where the text must not hold it. */
  readonly isExcluded: boolean;
}

/** What is searched: all phrases must be found, but those excluded. */
export interface SearchQuery {
  readonly phrases: readonly Phrase[];
}

const COMMON = new Set(
  'a an and are as at be been but by can for from had has have he i in into is it its no not of on or our so than that the their them then there these they this to was we were which will with would you your'.split(
    ' ',
  ),
);

const PART = /(?<minus>-(?=["\p{L}]))?(?:"(?<quoted>[^"]*)"?|(?<bare>[^\s"]+))/gu;
/** Quotation marks of both scripts and both widths. */
const MARKS = /[“”„＂«»「」『』]/gu;

/**
 * Reads what somebody typed. Words side by side must all be found, in any order; "in quotation marks" in this order, as do
 * the parts of what is written without a space (`R&D`, `AI云`, `year-over-year`). `-word` excludes, `reven*` is a beginning.
 * Common words of English count within quotation marks only, unless there is nothing else.
 */
export function searchQuery(text: string): SearchQuery {
  const phrases = [...text.replace(MARKS, '"').matchAll(PART)].flatMap(({ groups = {} }) => {
    const { minus, quoted, bare = '' } = groups;
    const tokens = wantedIn(quoted ?? bare, quoted === undefined && bare.endsWith('*'));
    return tokens.length === 0 ? [] : [{ tokens, isExcluded: minus !== undefined, isQuoted: quoted !== undefined }];
  });
  const telling = phrases.filter(({ tokens, isQuoted }) => isQuoted || !isCommon(tokens));
  const kept = telling.some(({ isExcluded }) => !isExcluded) ? telling : phrases;
  return { phrases: kept.map(({ tokens, isExcluded }) => ({ tokens, isExcluded })) };
}

function wantedIn(text: string, isBeginning: boolean, form: 'term' | 'word' = 'term'): readonly WantedToken[] {
  const tokens = tokensOf(text);
  return tokens.map(({ kind, gap, ...token }, at) => {
    const isPrefix = isBeginning && at === tokens.length - 1;
    return { kind, term: token[isPrefix ? 'word' : form], gap, isPrefix };
  });
}

const isCommon = (tokens: readonly WantedToken[]): boolean =>
  tokens.length === 1 && tokens[0]!.kind === 'word' && COMMON.has(tokens[0]!.term);

/** Can anything be found by it? There must be something to look for, not only to exclude. */
export function isSearchable({ phrases }: SearchQuery): boolean {
  return phrases.some(({ isExcluded }) => !isExcluded);
}

/** Names are found while they are being typed: each word written so far may be the beginning of one, unstemmed. */
export function nameQuery(text: string): SearchQuery {
  const parts = text.split(/\s+/u).map((part) => wantedIn(part, true, 'word'));
  return { phrases: parts.filter((tokens) => tokens.length > 0).map((tokens) => ({ tokens, isExcluded: false })) };
}
