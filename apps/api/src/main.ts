import 'reflect-metadata';
import { serviceConfig } from '#config';
import { startApi } from './start-api.js';

/** The API as a process of its own: against a configured database, until it is asked to stop. */
const api = await startApi(serviceConfig(process.env));
if (api.firstKey !== null) process.stderr.write(`The first admin key, shown this once: ${api.firstKey}\n`);
if (api.operationsUrl !== null) process.stderr.write(`Metrics at ${api.operationsUrl}\n`);
process.stderr.write(`Listening at ${api.url}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void api.close().then(() => process.exit(0)));
}
