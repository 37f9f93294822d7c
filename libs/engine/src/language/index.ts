export { allMatches, matchesOnce } from './all-matches.js';
export { type Signs, signsOf, watch, type Watched, watchNames } from './watch.js';
export { countLetters } from './count-letters.js';
export { languageOfCount } from './language-of.js';
export { toSimplified } from './to-simplified.js';
