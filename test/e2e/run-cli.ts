import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../apps/cli/bin/wordkept.mjs', import.meta.url));

/** A run of the built program as a process of its own. */
export class Cli {
  stdout = '';
  stderr = '';
  readonly ended: Promise<number | null>;

  constructor(readonly process: ChildProcess) {
    process.stdout?.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    process.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = once(process, 'close').then(([code]) => code as number | null);
  }

  /** Waits until the output holds what is looked for. Throws with all that was printed where the process ends before. */
  async until(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray> {
    const source = this.process[stream]!;
    for (;;) {
      const match = pattern.exec(this[stream]);
      if (match) return match;
      const more = await Promise.race([once(source, 'data').then(() => true), this.ended.then(() => false)]);
      if (!more && !pattern.test(this[stream]))
        throw new Error(`ended before ${pattern}: ${this.stdout}${this.stderr}`);
    }
  }

  async stop(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    this.process.kill(signal);
    return this.ended;
  }
}

/** Starts the program on a data folder of its own; of the caller's settings only those given get in. */
export function startCli(dataDir: string, args: readonly string[], settings: NodeJS.ProcessEnv = {}): Cli {
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, WORDKEPT_DATA_DIR: dataDir, WORDKEPT_PORT: '0', NO_COLOR: '1', ...settings };
  return new Cli(spawn(process.execPath, [PROGRAM, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program to its end. */
export function runCli(dataDir: string, ...args: string[]): Promise<Finished> {
  return runWith({}, dataDir, ...args);
}

export async function runWith(settings: NodeJS.ProcessEnv, dataDir: string, ...args: string[]): Promise<Finished> {
  const cli = startCli(dataDir, args, settings);
  const code = await cli.ended;
  return { code, stdout: cli.stdout, stderr: cli.stderr };
}
