export { adjustProfile } from './adjust-profile.js';
export { explainDates, type DateSource, type ExplainedDate } from './explain-dates.js';
export { readFrontMatter, type FrontMatter } from './front-matter.js';
export { parseDocument } from './parse-document.js';
export { splitSentences } from './split-sentences.js';
