export { countLetters, type LetterCount } from './count-letters.js';
export { languageOf, languageOfCount } from './language-of.js';
