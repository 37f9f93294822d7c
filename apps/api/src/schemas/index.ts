export { AlertSchema } from './alert.schema.js';
export * from './claim.schema.js';
export * from './comparison.schema.js';
export * from './health.schema.js';
export * from './import.schema.js';
export * from './job.schema.js';
export * from './page.schema.js';
export { DocumentSchema } from './document.schema.js';
export { ProblemSchema } from './problem.schema.js';
