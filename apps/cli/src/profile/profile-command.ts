import type { Command } from 'commander';

/** `wordkept profile suggest FILE...`: drafts a company's profile; needs nothing running. */
export function registerProfileCommand(program: Command): void {
  const profile = program.command('profile').summary('company profiles').description('Works on company profiles.');
  profile
    .command('suggest')
    .summary('draft the profile of a company from its documents')
    .description(
      'Reads documents of one company and prints a profile as JSON for you to correct: names, currency, calendar,\nsegments and measures with how often they are named, and who speaks. Then: extract FILE --profile PROFILE.json',
    )
    .argument('<files...>', 'documents, as FILE or FILE@PERIOD_END@EVENT_DATE')
    .option('--company <id>', 'id of the company (default: by its name in the documents)')
    .action(runSuggest);
}

async function runSuggest(files: readonly string[], options: { readonly company?: string }): Promise<void> {
  const { suggest } = await import('./suggest.js');
  await suggest(files, options.company);
}
