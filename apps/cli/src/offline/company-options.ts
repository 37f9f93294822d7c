import type { Command } from 'commander';

/** Options that say whose documents they are, alike for every command that reads documents. */
export function addCompanyOptions(command: Command): Command {
  return command
    .option('--company <id>', 'id of a company profile (alibaba), or any new word')
    .option('--profile <file>', 'a company profile of your own, as `profile suggest` drafts it')
    .option('--fiscal-year-end <MM-DD>', "last day of the company's fiscal year")
    .option('--currency <code>', 'currency of the reports, ISO 4217');
}
