import type { Command } from 'commander';
import type { ClaimView } from '#contracts';
import { withServiceOptions, type ServiceOptions } from './service-options.js';

/** `wordkept timeline ID`: one claim from its first word to its verdict. */
export function registerTimelineCommand(program: Command): void {
  const command = program
    .command('timeline')
    .summary('one claim from its first word to its verdict')
    .description('Prints what happened to a claim in order: said, repeated, revised, fulfilled; and how it was judged.')
    .argument('<id>', 'id of the claim, as "wordkept claims" shows it');
  withServiceOptions(command).option('--json', 'print one JSON document').action(showTimeline);
}

async function showTimeline(id: string, options: ServiceOptions): Promise<void> {
  const { connect } = await import('./find-service.js');
  const claim = await (await connect(options)).get<ClaimView>(`/v1/claims/${encodeURIComponent(id)}`);
  const { printJson } = await import('../print/index.js');
  const { printTimeline } = await import('./print-timeline.js');
  if (options.json) printJson({ id: claim.id, company: claim.company, ...timelineOf(claim) });
  else printTimeline(claim);
}

function timelineOf({ summary, window, verdict, original, timeline }: ClaimView): Partial<ClaimView> {
  return { summary, window, verdict, original, timeline };
}
