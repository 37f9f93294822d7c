import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `node scripts/sum-results.mjs FOLDER`: adds up jest's JSON reports and the lines `passed|failed N NAME` of the file
 * `checks`, names what failed, prints `N passed, N failed` as the last line, and fails where anything did.
 */
const [folder] = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const failures = [];

for (const name of readdirSync(folder)) {
  const content = readFileSync(join(folder, name), 'utf8');
  if (name.endsWith('.json')) addReport(name, JSON.parse(content));
  else content.trim().split('\n').forEach(addCheck);
}
failures.forEach((failure) => process.stdout.write(`✘ ${failure}\n`));
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function addCheck(line) {
  const [outcome, count, name] = line.split(' ');
  total[outcome] += Number(count);
  if (outcome === 'failed') failures.push(name);
}

/** A spec file that could not be run at all counts as one failure: it has no tests to count. */
function addReport(name, report) {
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  const broken = report.testResults.filter((file) => file.status === 'failed');
  failures.push(...broken.map((file) => `${name.replace('.json', '')}: ${file.name}`));
}
