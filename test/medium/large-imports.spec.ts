import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a process that does nothing but import takes at its peak, in megabytes. */
async function peakOf(megabytes: number): Promise<{ readonly peakMegabytes: number; readonly rows: number }> {
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/test/bench/imports.js', String(megabytes)], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return JSON.parse(stdout);
}

describe('a large file of company facts', () => {
  it('is read without being held: forty megabytes more of it cost fewer than forty of memory', async () => {
    const [small, large] = [await peakOf(2), await peakOf(42)];
    expect(large.rows).toBeGreaterThan(small.rows * 10);
    expect(large.peakMegabytes).toBeLessThan(170);
    expect(large.peakMegabytes - small.peakMegabytes).toBeLessThan(40);
  });
});
