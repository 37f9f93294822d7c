import pc from 'picocolors';

export interface Progress {
  /** One more is done. */
  step(name: string): void;
  /** Clears the bar. */
  end(): void;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 24;

/** A bar on a terminal; elsewhere a line for each step, so that a log stays readable. */
export function progress(total: number, label: string, out: Output): Progress {
  let done = 0;
  const draw = (): unknown => out.write(`\r\x1b[2K${bar(done, total)} ${label} ${done}/${total}`);
  if (out.isTTY) draw();
  return {
    step(name) {
      done++;
      if (out.isTTY) draw();
      else out.write(`${label} ${done}/${total}: ${name}\n`);
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[2K');
    },
  };
}

function bar(done: number, total: number): string {
  const full = total === 0 ? WIDTH : Math.round((WIDTH * done) / total);
  return pc.green('█'.repeat(full)) + pc.dim('░'.repeat(WIDTH - full));
}
