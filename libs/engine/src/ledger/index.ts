export { buildLedger } from './build-ledger.js';
export { compareExtractions } from './compare-extractions.js';
