import { readConfig, requireDatabase } from '#config';
import { startWorker } from '#worker';

/**
 * The worker as `start` runs it: a process of its own, so that reading a long document holds up no request, and a
 * document that kills it does not take the API along. It says `ready` to its parent and stops with it, however the
 * parent ends.
 */
const starting = startWorker(requireDatabase(readConfig(process.env)));

// Ctrl-C reaches every process of the terminal; the parent stops the API first and then asks.
process.on('SIGINT', () => undefined);
process.once('SIGTERM', () => void stop());
process.once('disconnect', () => void stop());

await starting;
process.send?.('ready');

async function stop(): Promise<void> {
  await (await starting).close();
  process.exit(0);
}
