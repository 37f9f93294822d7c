import { serviceConfig } from '#config';
import { startWorker } from './start-worker.js';

const worker = await startWorker(serviceConfig(process.env));
if (worker.operationsUrl !== null) process.stderr.write(`Metrics at ${worker.operationsUrl}\n`);

/** A second signal while stopping ends the process at once: the queue gives its jobs to others. */
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void worker.close().then(() => process.exit(0)));
}
