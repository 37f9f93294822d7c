import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReviews } from './read-reviews.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wordkept-reviews-'));
});
afterAll(() => rm(folder, { recursive: true }));

const subject = {
  quote: 'q',
  start: 0,
  end: 1,
  sha256: 'a',
  eventDate: '2025-01-01',
  periodEnd: '2024-12-31',
  metric: 'm',
  segment: 's',
};
const signed = { id: 'r1', author: 'Mara', reason: 'I read it.', at: '2025-01-02T00:00:00Z', day: '2025-01-01' };
const confirm = { ...signed, action: 'confirm', subject };
const undo = { ...signed, id: 'r2', action: 'undo', undoes: 'r1' };

async function fileWith(text: string): Promise<string> {
  const file = join(folder, 'reviews.json');
  await writeFile(file, text);
  return file;
}

describe('a file of reviews', () => {
  it.each([
    ['as the service exports it', JSON.stringify({ reviews: [confirm, undo] }, null, 2)],
    ['a bare list', JSON.stringify([confirm, undo])],
    ['one a line', `${JSON.stringify(confirm)}\n\n${JSON.stringify(undo)}\n`],
  ])('%s', async (_how, text) => expect(await readReviews(await fileWith(text))).toEqual([confirm, undo]));

  it.each([
    ['no JSON', '{"id": "r1"\nnot json', /line 1 of .* is not JSON/],
    ['no action', JSON.stringify({ ...confirm, action: 'applaud' }), /has no action that there is/],
    ['nobody’s word', JSON.stringify([confirm, { ...confirm, author: undefined }]), /entry 2 of .* lacks author/],
    ['no place', JSON.stringify({ ...confirm, subject: undefined }), /lacks subject/],
    [
      'half a place',
      JSON.stringify({ ...confirm, subject: { ...subject, sha256: undefined } }),
      /lacks subject\.sha256/,
    ],
    ['an overruling without a verdict', JSON.stringify({ ...confirm, action: 'overrule' }), /lacks verdict, seen/],
  ])('refuses %s', async (_what, text, fault) => {
    await expect(readReviews(await fileWith(text))).rejects.toThrow(fault);
  });

  it('says which file there is not', async () => {
    await expect(readReviews(join(folder, 'none.json'))).rejects.toMatchObject({ code: 'file_not_found' });
  });
});
