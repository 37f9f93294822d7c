import type { Command } from 'commander';
import { Option } from 'commander';
import { CHECKABILITIES, LIFECYCLES, RESULTS, STATEMENT_KINDS } from '#contracts';
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
  readonly kind?: string;
  readonly checkability?: string;
  readonly reviewed?: string;
  readonly from?: string;
  readonly to?: string;
  readonly windowFrom?: string;
  readonly windowTo?: string;
  readonly search?: string;
  readonly sort?: string;
}

export function withClaimFilters(command: Command): Command {
  return withPastOptions(command)
    .option('--company <id>', 'only of this company; needed for a past')
    .option('--metric <id>', 'only of this metric (revenue, capital_expenditure ...)')
    .option('--segment <id>', 'only of this segment (group, cloud ...)')
    .addOption(new Option('--lifecycle <word>', 'only those that stand so').choices(LIFECYCLES))
    .addOption(new Option('--result <word>', 'only those resolved so').choices(RESULTS))
    .addOption(new Option('--kind <word>', 'only of this kind').choices(STATEMENT_KINDS))
    .addOption(new Option('--checkability <word>', 'only those that can be checked so well').choices(CHECKABILITIES))
    .addOption(
      new Option('--reviewed <which>', 'only those on which somebody has decided, or nobody').choices([
        'true',
        'false',
      ]),
    )
    .option('--from <date>', 'only said on this day or later')
    .option('--to <date>', 'only said on this day or before')
    .option('--window-from <date>', 'only where the window ends on this day or later')
    .option('--window-to <date>', 'only where the window ends on this day or before')
    .option(
      '--search <words>',
      'only with these words, in any of the three scripts; "in quotation marks" as they stand',
    )
    .option('--sort <by>', 'said_on, window_end, updated_at, relevance ...; with a minus sign the other way round');
}

/** What of the options the service filters by. */
export function claimQuery({ search: q, ...options }: ClaimOptions): Query {
  const { company, metric, segment, lifecycle, result, kind, checkability, reviewed } = options;
  const { from, to, windowFrom, windowTo, sort } = options;
  const traits = { company, metric, segment, lifecycle, result, kind, checkability, reviewed };
  return { ...traits, from, to, windowFrom, windowTo, q, sort, ...pastQuery(options) };
}
