export * from './identity.js';
export * from './job-flow.js';
export { reviewVersion } from './reviewing/review-version.js';
export * from './ports/index.js';
export { storedLedger } from './tracking/stored-ledger.js';
export { RuleEngine } from './rule-engine.js';
export * from './use-cases.js';
export { isUnreachable } from './working/problem-of.js';
export { UseCasesModule, type UseCasesOptions } from './use-cases.module.js';
