import type { ClaimRow } from '#contracts';
import { printJson } from '../print/index.js';
import { claimsTable } from '../print/claims-table.js';

/** Columns where stdout is no terminal. */
const PAGE_WIDTH = 140;

export async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** As a table, with the count on stderr; or the given document as JSON. */
export function printClaims(json: object, claims: readonly ClaimRow[], asJson = false): void {
  if (asJson) return printJson(json);
  if (claims.length > 0) process.stdout.write(`${claimsTable(claims, process.stdout.columns ?? PAGE_WIDTH)}\n`);
  process.stderr.write(`${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}.\n`);
}
