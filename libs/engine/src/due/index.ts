export { expectReport } from './expect-report.js';
export { coverageOf } from './coverage.js';
export * from './due-list.js';
