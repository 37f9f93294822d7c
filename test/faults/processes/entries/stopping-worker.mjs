import 'reflect-metadata';
import { writeSync } from 'node:fs';
import { serviceConfig } from '../../../../dist/libs/config/src/index.js';
import { BullJobQueue } from '../../../../dist/libs/queue/src/bull-job-queue.js';
import { TypeOrmDocumentStore } from '../../../../dist/libs/storage/src/typeorm-document-store.js';
import { TypeOrmLedgerStore } from '../../../../dist/libs/storage/src/typeorm-ledger-store.js';
import { TypeOrmOutbox } from '../../../../dist/libs/storage/src/typeorm-outbox.js';
import { startWorker } from '../../../../dist/apps/worker/src/index.js';

/** The worker, but it is gone at the step that STOP_AT names: nothing is closed, nothing is said. */
const { STOP_AT } = process.env;

function stopIf(step) {
  if (step !== STOP_AT) return;
  writeSync(2, `stopped at ${step}\n`);
  process.kill(process.pid, 'SIGKILL');
}

/** Stops before or after a method does its work. */
function around(store, method, named) {
  const whole = store.prototype[method];
  store.prototype[method] = async function (...given) {
    const name = named(...given);
    if (name) stopIf(`before ${name}`);
    const answer = await whole.apply(this, given);
    if (name) stopIf(`after ${name}`);
    return answer;
  };
}

const queueOf = (messages) =>
  messages[0] && `adding to ${messages.some((one) => one.queue === 'alerts') ? 'alerts' : messages[0].queue}`;
around(TypeOrmDocumentStore, 'complete', () => 'recording a reading');
around(TypeOrmLedgerStore, 'update', () => 'recording a ledger');
around(BullJobQueue, 'add', queueOf);
const dispatch = TypeOrmOutbox.prototype.dispatch;
TypeOrmOutbox.prototype.dispatch = async function (...given) {
  const told = await dispatch.apply(this, given);
  if (told > 0) stopIf('after marking');
  return told;
};

const worker = await startWorker(serviceConfig(process.env));
process.once('SIGTERM', () => void worker.close().then(() => process.exit(0)));
