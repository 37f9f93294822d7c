export { startWorker, type RunningWorker } from './start-worker.js';
export type { WorkerParts } from './worker.module.js';
