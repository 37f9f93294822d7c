/**
 * P9: the worker's resident memory while it reads and judges transcripts, 500 or (with `--full`) 5,000 of them: how much it
 * grows a thousand, by least squares over all but the first fifth, and its peak.
 */
import { readFile } from 'node:fs/promises';
import { generateCompany } from './generated-calls.js';
import { connect, until, type Ground } from './ground.js';
import { held, type Measured } from './measure.js';
import { sendDocument } from './world.js';

const QUARTERS = 5;
const BATCH = 25;

interface Sample {
  readonly transcripts: number;
  readonly megabytes: number;
}

export async function memory(ground: Ground, isFull: boolean): Promise<readonly Measured[]> {
  const transcripts = isFull ? 5_000 : 500;
  const env = {
    DATABASE_URL: await ground.freshDatabase('memory'),
    ...(ground.redisUrl ? { REDIS_URL: ground.redisUrl } : {}),
  };
  const [api, worker] = [await ground.startApi(env), await ground.startWorker(env)];
  const client = await connect(env.DATABASE_URL);
  const samples: Sample[] = [];
  for (let sent = 0; sent < transcripts; sent += BATCH) {
    const companies = Array.from({ length: BATCH / QUARTERS }, (_, at) =>
      generateCompany(20_000 + sent + at, QUARTERS),
    );
    await Promise.all(companies.flatMap(({ calls }) => calls).map((call) => sendDocument(api.url, call)));
    const open = `SELECT count(*)::integer AS open FROM reading_job WHERE status NOT IN ('done', 'failed')`;
    await until(async () => (await client.query<{ open: number }>(open)).rows[0]?.open === 0, 100);
    samples.push({ transcripts: sent + BATCH, megabytes: await residentOf(worker.pid) });
  }
  await Promise.all([api.stop(), worker.stop(), client.end()]);
  const steady = samples.slice(Math.floor(samples.length / 5));
  const slope = slopeOf(steady) * 1000;
  const peak = Math.max(...samples.map(({ megabytes }) => megabytes));
  const over = `${transcripts} transcripts`;
  const grown = { ours: `${slope.toFixed(1)} MB a thousand`, peer: '1 MB', ratio: slope };
  const most = { ours: `${peak.toFixed(0)} MB`, peer: '512 MB', ratio: peak / 512 };
  return [
    held({ id: 'P9', what: `growth of the worker over ${over}`, ...grown }, 'at most', 1),
    held({ id: 'P9', what: `peak of the worker over ${over}`, ...most }, 'at most', 1),
  ];
}

/** Megabytes of a process that are in memory, as the kernel counts them. */
async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}

/** Megabytes a transcript. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [x, y] = [mean((sample) => sample.transcripts), mean((sample) => sample.megabytes)];
  const covariance = mean((sample) => (sample.transcripts - x) * (sample.megabytes - y));
  return covariance / (mean((sample) => (sample.transcripts - x) ** 2) || 1);
}
