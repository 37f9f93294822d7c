import type { Command } from 'commander';
import { claimQuery, withClaimFilters, type ClaimOptions } from './claim-options.js';
import { withServiceOptions } from './service-options.js';

/** `wordkept claims`: claims and how they stand. */
export function registerClaimsCommand(program: Command): void {
  const command = program
    .command('claims')
    .summary('claims and how they stand')
    .description('Lists the claims that the service follows, each with its verdict.');
  withServiceOptions(withClaimFilters(command))
    .option('--json', 'print one JSON document: { "claims": [...] }')
    .action(listClaims);
}

async function listClaims(options: ClaimOptions): Promise<void> {
  const { connect } = await import('./find-service.js');
  const { collect, printClaims } = await import('./print-claims.js');
  const service = await connect(options);
  const claims = await collect(service.list('/v1/claims', claimQuery(options)));
  printClaims({ claims }, claims, options.json);
}
