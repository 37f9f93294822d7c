import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config';
import type { DocumentUpload } from '#contracts';
import { readFrontMatter } from '#engine';

const GOLDEN = join(projectRoot(), 'test/corpus/ledgers/documents');

/** The demo documents and the golden ones, by company, as their senders would send them. */
export function wholeCompanies(): readonly (readonly [company: string, uploads: readonly DocumentUpload[]])[] {
  const seeds = uploadsIn(join(projectRoot(), 'seeds'));
  const folders = existsSync(GOLDEN) ? readdirSync(GOLDEN).sort() : [];
  const golden = folders.flatMap((folder) =>
    uploadsIn(join(GOLDEN, folder)).map((one) => ({ ...one, company: `golden-${folder}` })),
  );
  const all = [...seeds, ...golden];
  return [...new Set(all.map(({ company }) => company))].map((company) => [
    company,
    all.filter((one) => one.company === company),
  ]);
}

function uploadsIn(folder: string): readonly DocumentUpload[] {
  const files = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name) && name !== 'README.md');
  return files.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const company = readFrontMatter(text).fields.get('company') ?? 'unnamed';
    return { company, text, name };
  });
}
