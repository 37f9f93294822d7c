import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readUpload } from './read-upload.js';

const FRONT = '---\ncompany: example\nperiod_end: 2025-06-30\n---\nJane Doe, CFO: We expect growth next quarter.\n';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wordkept-upload-'));
  await writeFile(join(folder, 'front.md'), FRONT);
  await writeFile(join(folder, 'bare.txt'), 'We expect growth next quarter.');
  await writeFile(join(folder, 'image.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
});
afterAll(() => rm(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);

describe('readUpload', () => {
  it('sends the whole text, front matter too: offsets count from its start', async () => {
    const upload = await readUpload({ path: path('front.md') }, {});
    expect(upload).toMatchObject({ company: 'example', name: 'front.md', text: FRONT });
  });

  it('lets the command line win over the front matter', async () => {
    const { company } = await readUpload({ path: path('front.md') }, { company: 'other' });
    expect(company).toBe('other');
  });

  it('lets the dates of the argument win over those of the options', async () => {
    const document = { path: path('bare.txt'), periodEnd: '2025-03-31' };
    const shared = { company: 'example', periodEnd: '2025-06-30', eventDate: '2025-07-30' };
    expect(await readUpload(document, shared)).toMatchObject({ periodEnd: '2025-03-31', eventDate: '2025-07-30' });
  });

  it.each([
    ['bare.txt', {}, 'bad_option'],
    ['gone.txt', { company: 'example' }, 'file_not_found'],
    ['image.png', { company: 'example' }, 'binary_file'],
  ])('refuses %s with %j: %s', async (name, shared, code) => {
    await expect(readUpload({ path: path(name) }, shared)).rejects.toMatchObject({ code });
  });
});
