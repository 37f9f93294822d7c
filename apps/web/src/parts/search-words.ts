import { createParser } from 'nuqs';

/** The longest search that the service takes. */
export const SEARCH_LENGTH = 200;

/** Words of a search in the address, as the service can take them: of one line, whole characters, not too long. */
export const parseAsWords = createParser({
  parse: (words: string) => plainWords(words) || null,
  serialize: plainWords,
});

/** Without control characters and halves of characters, which come with what is pasted. */
export function plainWords(words: string): string {
  return words.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').slice(0, SEARCH_LENGTH);
}

const LEFT_OUT = /(?:^|\s)-(?:"[^"]*"?|\S*)/gu;

/** What to search for; null where only signs stand, as while a first quotation mark is typed, or words to leave out. */
export function searchOf(words: string | null): string | null {
  const plain = plainWords(words ?? '');
  return /[\p{L}\p{N}]/u.test(plain.replace(LEFT_OUT, ' ')) ? plain : null;
}
