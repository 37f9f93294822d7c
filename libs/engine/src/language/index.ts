export { allMatches } from './all-matches.js';
export { countLetters } from './count-letters.js';
export { languageOfCount } from './language-of.js';
