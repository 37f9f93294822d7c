export * from './compare-figures.js';
export * from './judge.js';
export * from './rule.js';
export * from './rules/index.js';
export { timingOf } from './timing.js';
