export { createLog, PinoLogger } from './log.js';
export { Metrics } from './metrics.js';
export { serveOperations, type OperationsServer } from './serve-operations.js';
