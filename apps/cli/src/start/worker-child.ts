import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ServiceConfig } from '#config';

const ENTRY = fileURLToPath(new URL('./worker-process.js', import.meta.url));

/** Milliseconds: a job under way may take so long to end, and a crashed worker rests so long before its next try. */
const STOP_WITHIN = 30_000;
const REST = 1000;
const LONGEST_REST = 30_000;

export interface WorkerChild {
  /** Lets the job under way end, then the process. */
  close(): Promise<void>;
}

/** Runs the worker beside this process and starts it again whenever it dies. Throws where it does not come up the first time. */
export async function startWorkerChild(config: ServiceConfig, say: (line: string) => void): Promise<WorkerChild> {
  let isClosing = false;
  let rest = REST;
  let child = spawnWorker(config);
  const watch = (watched: ChildProcess): void => {
    watched.once('exit', (code, signal) => {
      if (isClosing) return;
      say(`The worker ended (${signal ?? `code ${code}`}); it starts again in ${rest / 1000} s.`);
      void pause(rest, undefined, { ref: false }).then(() => {
        if (isClosing) return;
        rest = Math.min(rest * 2, LONGEST_REST);
        watch((child = spawnWorker(config)));
      });
    });
  };
  await ready(child);
  watch(child);
  return {
    close: () => {
      isClosing = true;
      return stop(child);
    },
  };
}

/** Its stdout goes to our stderr: ours is data. */
function spawnWorker(config: ServiceConfig): ChildProcess {
  return fork(ENTRY, [], { env: environmentOf(config), stdio: ['ignore', 2, 2, 'ipc'] });
}

/** The settings as a process reads them. */
function environmentOf(config: ServiceConfig): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: config.databaseUrl,
    QUEUE_DATABASE_URL: config.queueDatabaseUrl,
    LOG_LEVEL: config.logLevel,
    ...(config.metricsPort ? { WORDKEPT_METRICS_PORT: String(config.metricsPort + 1) } : {}),
    WORDKEPT_DATA_DIR: config.dataDir,
    ...(config.secretKey && { WORDKEPT_SECRET_KEY: config.secretKey }),
  };
}

async function ready(child: ChildProcess): Promise<void> {
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[];
  if (message !== 'ready') throw new Error('The worker does not start; what it says stands above.');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN);
  await ended;
  clearTimeout(late);
}
