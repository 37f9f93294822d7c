import type { Command } from 'commander';
import type { ClaimView, CompanyTimelineEntryView } from '#contracts';
import { Problem } from '#problem';
import { pastQuery, withPastOptions, type PastOptions } from './past-options.js';
import { withServiceOptions, type ServiceOptions } from './service-options.js';

interface TimelineOptions extends ServiceOptions, PastOptions {
  readonly company?: string;
  readonly metric?: string;
  readonly segment?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `wordkept timeline ID`: one claim from its first word to its verdict; `--company`: all of a company's. */
export function registerTimelineCommand(program: Command): void {
  const command = program
    .command('timeline')
    .summary('one claim, or all of a company, from first words to verdicts')
    .description(
      'Prints what happened to a claim in order: said, repeated, revised, fulfilled; and how it was judged. With --company\nand no id, what happened to all claims of the company, and its reports.',
    )
    .argument('[id]', 'id of the claim, as "wordkept claims" shows it')
    .option('--company <id>', 'all claims of this company; needed for a past')
    .option('--metric <id>', 'only of this metric')
    .option('--segment <id>', 'only of this segment')
    .option('--kind <word>', 'only initiated, raised ..., outcome, verdict, unmentioned, due or report')
    .option('--from <date>', 'from this day on')
    .option('--to <date>', 'up to this day');
  withServiceOptions(withPastOptions(command)).option('--json', 'print one JSON document').action(showTimeline);
}

async function showTimeline(id: string | undefined, options: TimelineOptions): Promise<void> {
  if (id !== undefined) return showClaim(id, options);
  if (options.company !== undefined) return showCompany(options.company, options);
  throw new Problem(
    'bad_option',
    'Neither a claim nor a company is named.',
    'Give the id of a claim, or --company ID.',
  );
}

async function showClaim(id: string, options: TimelineOptions): Promise<void> {
  const { connect } = await import('./find-service.js');
  const past = { company: options.company, ...pastQuery(options) };
  const claim = await (await connect(options)).get<ClaimView>(`/v1/claims/${encodeURIComponent(id)}`, past);
  const { printJson } = await import('../print/index.js');
  const { printTimeline } = await import('./print-timeline.js');
  if (options.json) printJson({ id: claim.id, company: claim.company, ...timelineOf(claim) });
  else printTimeline(claim);
}

async function showCompany(company: string, options: TimelineOptions): Promise<void> {
  const { metric, segment, kind, from, to } = options;
  const { connect } = await import('./find-service.js');
  const { collect } = await import('./print-claims.js');
  const address = `/v1/companies/${encodeURIComponent(company)}/timeline`;
  const query = { metric, segment, kind, from, to, ...pastQuery(options) };
  const timeline = await collect((await connect(options)).rows<CompanyTimelineEntryView>(address, query));
  const { printJson } = await import('../print/index.js');
  const { printCompanyTimeline } = await import('./print-timeline.js');
  if (options.json) printJson({ company, timeline });
  else printCompanyTimeline(company, timeline);
}

function timelineOf({ summary, window, verdict, original, timeline }: ClaimView): Partial<ClaimView> {
  return { summary, window, verdict, original, timeline };
}
