import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentUpload } from '#contracts';

/**
 * The demo documents in the order of their names: `<folder>/<company id>/<document>.md` or `.txt`. Each says in its own
 * text when it was said and what it reports on, as users' documents do. No folder, no documents.
 */
export async function seedFiles(folder: string): Promise<readonly DocumentUpload[]> {
  const companies = (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter((entry) =>
    entry.isDirectory(),
  );
  const lists = await Promise.all(companies.map(({ name }) => documentsOf(join(folder, name), name)));
  return lists.flat();
}

async function documentsOf(folder: string, company: string): Promise<DocumentUpload[]> {
  const names = (await readdir(folder)).filter((name) => /\.(md|txt)$/.test(name)).sort();
  return Promise.all(names.map(async (name) => ({ company, name, text: await readFile(join(folder, name), 'utf8') })));
}
