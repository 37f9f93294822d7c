export * from './anchor-statement.js';
export * from './apply-decisions.js';
export * from './check-decided.js';
export * from './effective-verdict.js';
export * from './place-decision.js';
export * from './review-claim.js';
export * from './standing-decisions.js';
export * from './texts-for-reviews.js';
