export { adjustProfile } from './adjust-profile.js';
export { parseDocument } from './parse-document.js';
export { splitSentences } from './split-sentences.js';
