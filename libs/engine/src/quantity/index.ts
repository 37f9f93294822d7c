export type { QuantityContext } from './amount.js';
export { findNumbers } from './find-numbers.js';
export { findQuantities } from './find-quantities.js';
export { foldText } from './fold-text.js';
export type { NumberMention } from './number-mention.js';
