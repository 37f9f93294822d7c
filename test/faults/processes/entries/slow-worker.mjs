import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { serviceConfig } from '../../../../dist/libs/config/src/index.js';
import { RuleEngine } from '../../../../dist/libs/usecases/src/index.js';
import { startWorker } from '../../../../dist/apps/worker/src/index.js';

/** The worker, but it thinks for SLOW_READING and SLOW_LEDGER milliseconds before it reads or judges. */
const { SLOW_READING = '0', SLOW_LEDGER = '0' } = process.env;
const engine = new RuleEngine();
const { extract, buildLedger } = engine;
engine.extract = async (...given) => {
  await pause(Number(SLOW_READING));
  return extract(...given);
};
engine.buildLedger = async (...given) => {
  process.stderr.write('judging\n');
  await pause(Number(SLOW_LEDGER));
  return buildLedger(...given);
};
const worker = await startWorker(serviceConfig(process.env), { engine });
process.once('SIGTERM', () => void worker.close().then(() => process.exit(0)));
