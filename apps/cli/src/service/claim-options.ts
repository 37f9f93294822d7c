import type { Command } from 'commander';
import { Option } from 'commander';
import { LIFECYCLES, RESULTS } from '#contracts';
import { pastQuery, withPastOptions, type PastOptions } from './past-options.js';
import type { Query } from './service-client.js';
import type { ServiceOptions } from './service-options.js';

/** Filters of a list of claims. */
export interface ClaimOptions extends ServiceOptions, PastOptions {
  readonly company?: string;
  readonly metric?: string;
  readonly segment?: string;
  readonly lifecycle?: string;
  readonly result?: string;
}

export function withClaimFilters(command: Command): Command {
  return withPastOptions(command)
    .option('--company <id>', 'only of this company; needed for a past')
    .option('--metric <id>', 'only of this metric (revenue, capital_expenditure ...)')
    .option('--segment <id>', 'only of this segment (group, cloud ...)')
    .addOption(new Option('--lifecycle <word>', 'only those that stand so').choices(LIFECYCLES))
    .addOption(new Option('--result <word>', 'only those resolved so').choices(RESULTS));
}

/** What of the options the service filters by. */
export function claimQuery({ company, metric, segment, lifecycle, result, ...past }: ClaimOptions): Query {
  return { company, metric, segment, lifecycle, result, ...pastQuery(past) };
}
