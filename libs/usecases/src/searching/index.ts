export { foldText } from './fold-character.js';
export { findMatches, isAnswered } from './find-matches.js';
export { indexWords, type IndexedWords } from './index-words.js';
export {
  isSearchable,
  nameQuery,
  searchQuery,
  type Phrase,
  type SearchQuery,
  type WantedToken,
} from './search-query.js';
