import pc from 'picocolors';
import { type Config, isLoopback, readConfig, seedsFolder, strangeWords } from '#config';
import type { ClaimRow } from '#contracts';
import { ServiceClient } from '../service/service-client.js';
import { bringUp } from './bring-up.js';
import { exitCodeOf } from '../report-error.js';
import { claimsTable } from '../print/claims-table.js';
import { Closers } from './closers.js';
import { describeFailure } from './describe-failure.js';
import { loadSeeds } from './load-seeds.js';
import { openBrowser } from './open-browser.js';
import type { StartOptions } from './start-options.js';
import { listenForInterruption } from './wait-for-signal.js';

/** Somebody asked for it by name; they are reminded each time. */
const OPEN_TO_ALL = 'WORDKEPT_AUTH=open: whoever reaches this address may read and change everything.';

/** Columns where stdout is no terminal. */
const PAGE_WIDTH = 140;

/** Runs the product until it is asked to stop (or, with `once`, until the claims are printed); gives the exit code. */
export async function start(options: StartOptions): Promise<number> {
  const interruption = listenForInterruption();
  const closers = new Closers();
  try {
    strangeWords(process.env).forEach(say);
    const config = readConfig(process.env);
    return await run(config, options, closers, interruption.asked);
  } catch (error) {
    say(await describeFailure(error));
    return exitCodeOf(error);
  } finally {
    await closers.close().catch(async (error: unknown) => say(await describeFailure(error)));
    interruption.release();
  }
}

async function run(config: Config, options: StartOptions, closers: Closers, asked: Promise<void>): Promise<number> {
  const { url, auth, firstKey } = await bringUp(config, closers, say);
  if (firstKey !== null) say(`The first admin key, shown this once: ${pc.bold(firstKey)}`);
  if (auth === 'open' && !isLoopback(config.host)) say(OPEN_TO_ALL);
  const key = config.apiKey ?? firstKey;
  const shown = auth === 'open' || key !== null ? present(new ServiceClient(url, key), options) : 0;
  const failed = await Promise.race([shown, asked.then(() => 'interrupted' as const)]);
  if (failed === 'interrupted') return 0;
  if (options.once) return failed > 0 ? 1 : 0;
  say(`\nWordkept is running at ${pc.bold(url)}: open it in a browser (the API is described at ${url}/docs).`);
  say('Ctrl-C stops it.');
  if (options.open) openBrowser(url, () => say(`There is no browser to open here. The page is at ${url}`));
  await asked;
  say('Stopping …');
  return 0;
}

/** Loads the demo documents, prints all claims, and gives how many documents failed. */
async function present(service: ServiceClient, options: StartOptions): Promise<number> {
  const failures = options.seeds ? await loadSeeds(service, seedsFolder()) : [];
  failures.forEach(({ file, why }) => say(`${pc.red('✘')} ${file}: ${why}`));
  const rows: ClaimRow[] = [];
  for await (const row of service.rows<ClaimRow>('/v1/claims')) rows.push(row);
  if (rows.length > 0) process.stdout.write(`${claimsTable(rows, process.stdout.columns ?? PAGE_WIDTH)}\n`);
  say(rows.length > 0 ? `${rows.length} claims.` : 'No claims yet. Send documents with: wordkept ingest FILE');
  return failures.length;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
