export { addProposed } from './add-proposed.js';
export { passagesOf, type Passages } from './passages.js';
