import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout or installed package: the nearest one above this file that holds `companies/` and `package.json`. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isRoot(folder)) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No project folder above ${fileURLToPath(import.meta.url)}.`);
    folder = parent;
  }
  return folder;
}

/** Where the company profiles are. */
export function companiesFolder(): string {
  return join(projectRoot(), 'companies');
}

/** Where the demo documents of the first start are. */
export function seedsFolder(): string {
  return join(projectRoot(), 'seeds');
}

function isRoot(folder: string): boolean {
  return existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'companies'));
}
