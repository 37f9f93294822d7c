import { readFileSync, writeFileSync } from 'node:fs';
import { mendLockFile, missingEntries, registryAddresses } from './lock-file.mjs';

/** `node scripts/mend-lock-file.mjs` mends package-lock.json; with `--check` it only says what is wrong and fails. */
const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const faults = [
  ...missingEntries(lock).map((missing) => `missing: ${missing.path}@${missing.entry.version}`),
  ...registryAddresses(lock).map((address) => `holds a registry address: ${address}`),
];

if (faults.length === 0) {
  process.stderr.write('package-lock.json is whole.\n');
} else if (process.argv.includes('--check')) {
  process.stderr.write(`${faults.join('\n')}\nRun: npm run lock\n`);
  process.exitCode = 1;
} else {
  writeFileSync(path, `${JSON.stringify(mendLockFile(lock), null, 2)}\n`);
  process.stderr.write(`package-lock.json mended: ${faults.length} entries.\n`);
}
