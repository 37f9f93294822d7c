export { buildLedger } from './build-ledger.js';
export { compareExtractions } from './compare-extractions.js';
export { rules as verdictRules } from '../verdict/index.js';
