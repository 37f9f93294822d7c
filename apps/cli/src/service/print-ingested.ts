import pc from 'picocolors';
import { printJson } from '../print/index.js';
import { writeLines } from '../print/lines.js';
import type { Ingested } from './ingest.js';

/** What was found in each document on stdout; what failed, why and what to do on stderr. */
export function printIngested(results: readonly Ingested[], asJson = false): void {
  if (asJson) return printJson({ documents: results });
  const lines = results.flatMap((result) => (result.found ? [foundIn(result, result.found)] : []));
  if (lines.length > 0) writeLines(lines);
  for (const { file, problem, status } of results) {
    if (status === 'failed') process.stderr.write(`${pc.red('✘')} ${file}: ${wordsOf(problem)}\n`);
  }
}

function foundIn({ file, company }: Ingested, found: NonNullable<Ingested['found']>): string {
  const { statements, observations, claims, verdictsChanged } = found;
  const counts = `${statements} statements, ${observations} observations`;
  return `${pc.green('✔')} ${file}: ${company ?? ''}: ${counts} in ${claims} claims; ${verdictsChanged} verdicts changed`;
}

function wordsOf(problem: Ingested['problem']): string {
  return problem ? `${problem.detail}\n  ${problem.advice}` : 'the service gave no reason.';
}
