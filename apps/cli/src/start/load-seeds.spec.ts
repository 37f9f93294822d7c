import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DocumentUpload, JobView } from '#contracts';
import { Problem } from '#problem';
import type { ServiceClient } from '../service/service-client.js';
import { loadSeeds } from './load-seeds.js';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
jest.spyOn(process.stderr, 'write').mockReturnValue(true);

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wordkept-seeds-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** A service that queues what it gets; a text decides what becomes of it. */
function serviceThat() {
  const sent: DocumentUpload[] = [];
  const job = (id: number, status: string) => ({ id: `${id}`, status, problem: null }) as unknown as JobView;
  const client = {
    sendDocument: (upload: DocumentUpload) => {
      if (upload.text.includes('refuse')) throw new Problem('empty_document', 'Nothing in it.', 'Send words.');
      if (upload.text.includes('gone')) throw new Problem('service_unreachable', 'No answer.', 'Start it.');
      return Promise.resolve({ document: {}, job: job(sent.push(upload) - 1, 'queued') });
    },
    get: (path: string) => {
      const id = Number(path.split('/').at(-1));
      return Promise.resolve(job(id, sent[id]!.text.includes('break') ? 'failed' : 'done'));
    },
  };
  return { client: client as unknown as ServiceClient, sent };
}

describe('loadSeeds', () => {
  it('sends each document once, in the order of names, for the company of its folder or front matter', async () => {
    const folder = await folderWith({
      'acme/2-june.md': 'two',
      'acme/1-march.txt': 'one',
      'loose.md': '---\ncompany: beta\n---\nthree',
      'README.md': 'for people',
    });
    const { client, sent } = serviceThat();
    expect(await loadSeeds(client, folder)).toEqual([]);
    expect(sent.map(({ company, name }) => `${company} ${name}`)).toEqual([
      'acme 1-march.txt',
      'acme 2-june.md',
      'beta loose.md',
    ]);
  });

  it('names what was refused and what failed, and loads the rest', async () => {
    const folder = await folderWith({ 'acme/a.md': 'refuse', 'acme/b.md': 'break', 'acme/c.md': 'fine' });
    const { client, sent } = serviceThat();
    const failures = await loadSeeds(client, folder);
    expect(failures.map(({ file }) => file)).toEqual([join('acme', 'a.md'), join('acme', 'b.md')]);
    expect(failures[0]?.why).toBe('Nothing in it. Send words.');
    expect(sent).toHaveLength(2);
  });

  it('stops where the service is gone', async () => {
    const folder = await folderWith({ 'acme/a.md': 'gone' });
    await expect(loadSeeds(serviceThat().client, folder)).rejects.toThrow('No answer.');
  });

  it.each([
    ['no folder', '/nonexistent/seeds'],
    ['an empty folder', ''],
  ])('has nothing to do for %s', async (_case, path) => {
    const { client, sent } = serviceThat();
    expect(await loadSeeds(client, path || (await folderWith({})))).toEqual([]);
    expect(sent).toEqual([]);
  });
});
