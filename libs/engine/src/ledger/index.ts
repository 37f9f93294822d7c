export { buildLedger } from './build-ledger.js';
export { compareLedger } from './compare-ledger.js';
export type { PeriodChoice } from '../comparison/index.js';
export { rules as verdictRules } from '../verdict/index.js';
