export { printComparison } from './print-comparison.js';
export { printExtraction } from './print-extraction.js';
export { printJson } from './print-json.js';
export { printLedger } from './print-ledger.js';
export { printTrace } from './print-trace.js';
