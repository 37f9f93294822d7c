/**
 * P5: `GET /v1/claims` as it is (key check, row security, one query, its answer's shape) beside a bare Fastify that sends
 * the same SQL with the same values to a pool of the same size; then the slowest of each hundred at 70 % of that load.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { freePort } from '../../libs/embedded/src/index.js';
import { until, type Ground } from './ground.js';
import { held, inTurn, perSecond, type Measured } from './measure.js';
import { openWorld } from './world.js';

const PATH = '/v1/claims?limit=50';
const CONNECTIONS = 16;
const SECONDS = 3;
const BARE = fileURLToPath(new URL('./bare-route.js', import.meta.url));

export async function readRoute(ground: Ground): Promise<readonly Measured[]> {
  const world = await openWorld(ground, 'route', 10, 5);
  await world.copyTo(9);
  await world.client.end();
  const env = { DATABASE_URL: world.databaseUrl, WORDKEPT_AUTH: 'keys', WORDKEPT_RATE_READS: '0' };
  const api = await ground.startApi(env);
  const key = await ground.makeKey(world.databaseUrl);
  const bare = await startBare(world.databaseUrl);
  const headers = { authorization: `Bearer ${key}` };
  const rates = await inTurn(
    () => load(api.url + PATH, { headers }).then((result) => result.requests.average),
    () => load(bare.url).then((result) => result.requests.average),
  );
  const calm = await load(api.url + PATH, { headers, overallRate: Math.floor(rates.ours * 0.7), duration: 5 });
  await Promise.all([api.stop(), bare.stop()]);
  const ours = perSecond(rates.ours, 'requests');
  const peer = perSecond(rates.peer, 'requests of bare Fastify');
  const at70 = { ours: `${calm.latency.p99} ms`, peer: '50 ms', ratio: calm.latency.p99 / 50 };
  return [
    held({ id: 'P5', what: 'GET /v1/claims', ours, peer, ratio: rates.ratio }, 'at least', 0.5),
    held({ id: 'P5', what: 'p99 at 70 % load', ...at70 }, 'at most', 1),
  ];
}

async function load(url: string, options: Partial<autocannon.Options> = {}): Promise<autocannon.Result> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, ...options });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url} refused ${result.non2xx + result.errors} requests.`);
  return result;
}

async function startBare(databaseUrl: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await freePort('127.0.0.1', 4900, 200);
  const child = spawn(process.execPath, [BARE, databaseUrl, String(port), PATH], { stdio: ['ignore', 2, 2] });
  const url = `http://127.0.0.1:${port}/`;
  await until(async () => (await fetch(url)).ok);
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}
