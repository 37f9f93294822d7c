import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `node scripts/keep-screens.mjs`: takes the pictures that README and docs show from what the browser specs have left in
 * artifacts/screens. Fails where one is missing: run `npm run test:screens` first.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const from = join(root, 'artifacts/screens');
const to = join(root, 'docs/screens');
const KEPT = {
  'today.png': 'today-en-light-1440.png',
  'company.png': 'company-en-light-1440.png',
  'claim.png': 'claim-en-light-1440.png',
  'document.png': 'document-zh-Hant-dark-1440.png',
  'compare.png': 'compare-zh-Hans-light-1440.png',
};

mkdirSync(to, { recursive: true });
for (const [name, taken] of Object.entries(KEPT)) {
  if (!existsSync(join(from, taken)))
    throw new Error(`${join(from, taken)} is not there: run npm run test:screens first.`);
  copyFileSync(join(from, taken), join(to, name));
}
