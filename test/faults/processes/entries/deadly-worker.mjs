import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { serviceConfig } from '../../../../dist/libs/config/src/index.js';
import { startWorker } from '../../../../dist/apps/worker/src/index.js';
import { ThreadedEngine } from '../../../../dist/apps/worker/src/reading/threaded-engine.js';

/** The worker, but a text that says so ends the process in which it is read. */
const entry = fileURLToPath(new URL('./deadly-reader.mjs', import.meta.url));
const engine = new ThreadedEngine(60_000, entry, entry);
const worker = await startWorker(serviceConfig(process.env), { engine });
process.once('SIGTERM', () => void worker.close().then(() => process.exit(0)));
