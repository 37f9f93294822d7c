import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Far less than the parsed file would take: whoever holds it runs out of memory and fails. */
const SMALL_HEAP = '--max-old-space-size=64';

/** What a process that does nothing but import takes at its peak, in megabytes. */
async function peakOf(megabytes: number): Promise<{ readonly peakMegabytes: number; readonly rows: number }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [SMALL_HEAP, 'dist/test/bench/imports.js', String(megabytes)],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  return JSON.parse(stdout);
}

describe('a large file of company facts', () => {
  it('is read without being held, in two hundred megabytes at most', async () => {
    const [small, large] = [await peakOf(2), await peakOf(42)];
    expect(large.rows).toBeGreaterThan(small.rows * 10);
    expect(large.peakMegabytes).toBeLessThan(200);
  });
});
