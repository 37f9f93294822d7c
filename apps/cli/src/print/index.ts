export { printComparison } from './print-comparison.js';
export { printDue } from './print-due.js';
export { printExtraction } from './print-extraction.js';
export { printJson } from './print-json.js';
export { printLedger } from './print-ledger.js';
export { printTrackRecord } from './print-track-record.js';
export { printTrace } from './print-trace.js';
