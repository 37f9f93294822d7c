export * from './alert.js';
export type * from './events.js';
export type * from './http.js';
export type * from './imports.js';
export type * from './reextractions.js';
export type * from './reviews.js';
export { HTTP_PROBLEM_CODES, problemDetails, type EdgeCode, type HttpProblemCode } from './problem.js';
export * from './subscriptions.js';
export * from './vocabulary.js';
