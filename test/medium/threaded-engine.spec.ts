import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from '#engine';
import { ThreadedEngine } from '../../apps/worker/src/reading/threaded-engine.js';
import { callsOf, undated } from './house/calls.js';
import { profileOf } from './house/open-house.js';

/** A thread that answers `quick`, never comes back from `endless`, and dies of `deadly`. */
const UNRULY = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ input }) => {
    if (input.text === 'deadly') process.exit(3);
    while (input.text === 'endless');
    parentPort.postMessage({ extraction: input.text });
  });`;

let engine: ThreadedEngine;
afterEach(() => engine.onApplicationShutdown());

async function unruly(longest: number, work: (read: (text: string) => Promise<unknown>) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'wordkept-thread-'));
  const entry = join(folder, 'thread.mjs');
  await writeFile(entry, UNRULY);
  engine = new ThreadedEngine(longest, entry);
  const profile = await profileOf('gate', {});
  await work((text) => engine.extract({ text, sha256: '' }, profile));
  await rm(folder, { recursive: true });
}

describe('the engine in a thread', () => {
  it('reads as the engine does, one after the other', async () => {
    engine = new ThreadedEngine();
    const profile = await profileOf('gate', { currency: 'USD' });
    const inputs = callsOf('gate').map(({ text, periodEnd, eventDate }) => ({
      text,
      sha256: 'x',
      periodEnd,
      eventDate,
    }));
    const read = await Promise.all(inputs.map((input) => engine.extract(input, profile)));
    expect(read).toEqual(inputs.map((input) => extract(input, profile)));
  });

  it('says what is wrong with a document as the engine does', async () => {
    engine = new ThreadedEngine();
    const profile = await profileOf('gate', {});
    const asked = engine.extract({ text: undated('gate').text, sha256: 'x' }, profile);
    await expect(asked).rejects.toMatchObject({ name: 'Problem', code: 'missing_period_end' });
  });

  it('ends a reading that takes too long, with this process free meanwhile, and goes on', async () => {
    await unruly(2_000, async (read) => {
      expect(await read('quick')).toBe('quick');
      let beats = 0;
      const heart = setInterval(() => (beats += 1), 50);
      const [slow, next] = [read('endless'), read('next')];
      await expect(slow).rejects.toMatchObject({ code: 'unreadable_file', message: expect.stringContaining('2 s') });
      clearInterval(heart);
      expect(beats).toBeGreaterThan(5);
      expect(await next).toBe('next');
    });
  });

  it('takes a new thread where one died, and blames the house', async () => {
    await unruly(30_000, async (read) => {
      await expect(read('deadly')).rejects.toThrow(/ended with code 3/);
      expect(await read('quick')).toBe('quick');
    });
  });
});
