import { startEmbedded } from '../../dist/libs/embedded/src/index.js';

/** `node hold-embedded.mjs DATA_DIR`: starts the database, prints its address, and stays until it is killed. */
const [dataDir] = process.argv.slice(2);
try {
  const database = await startEmbedded({ dataDir });
  process.stdout.write(`${database.url}\n`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stdout.write(`${error.name}: ${error.message}\n`);
}
