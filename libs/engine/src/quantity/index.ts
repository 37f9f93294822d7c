export type { QuantityContext } from './amount.js';
export { asMoney } from './as-money.js';
export { claimSpans } from './claim-spans.js';
export { findNumbers } from './find-numbers.js';
export { readHanNumber } from './han-number.js';
export { findQuantities } from './find-quantities.js';
export { foldText } from './fold-text.js';
export type { NumberMention } from './number-mention.js';
