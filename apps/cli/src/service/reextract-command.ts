import type { Command } from 'commander';
import type { ReextractionView } from '#contracts';
import { withServiceOptions, type ServiceOptions } from './service-options.js';

interface ReextractOptions extends ServiceOptions {
  readonly apply?: boolean;
  readonly discard?: boolean;
}

/** Milliseconds between looks at how far it has come. */
const BETWEEN_LOOKS = 250;

/** `wordkept reextract COMPANY`: what another version of the engine would make of its documents; and whether to take it. */
export function registerReextractCommand(program: Command): void {
  const command = program
    .command('reextract')
    .summary('read a company’s documents again by the engine as it is now')
    .description('Reads beside the current readings and lists what would be otherwise; nothing changes until --apply.')
    .argument('<company>', 'id of the company')
    .option('--apply', 'let the new readings stand')
    .option('--discard', 'leave everything as it is');
  withServiceOptions(command).option('--json', 'print one JSON document').action(reextract);
}

async function reextract(company: string, options: ReextractOptions): Promise<void> {
  const { connect } = await import('./find-service.js');
  const { setTimeout: pause } = await import('node:timers/promises');
  const service = await connect(options);
  let view = await service.post<ReextractionView>('/v1/reextractions', { company }, '*');
  const address = `/v1/reextractions/${view.id}`;
  while (view.status === 'reading' && !options.discard) {
    await pause(BETWEEN_LOOKS);
    view = await service.get<ReextractionView>(address);
  }
  if (options.discard) view = await service.post<ReextractionView>(`${address}/discard`, {}, '*');
  else if (options.apply) view = await service.post<ReextractionView>(`${address}/apply`, {}, '*');
  const { printJson } = await import('../print/index.js');
  if (options.json) printJson(view);
  else process.stdout.write(`${linesOf(view).join('\n')}\n`);
}

function linesOf({
  company,
  status,
  engineVersion,
  read,
  documents,
  unreadable,
  differences,
}: ReextractionView): string[] {
  const head = `${company}: ${status}; ${read} of ${documents} documents read by version ${engineVersion ?? '?'}`;
  const faults = unreadable.length > 0 ? [`  ${unreadable.length} documents cannot be read and stay as they are`] : [];
  const { statements, claims, reviews } = differences ?? { statements: [], claims: [], reviews: [] };
  return [
    head,
    ...faults,
    ...statements.map(({ what, metric, segment, quote }) => `  statement ${what}: ${metric} ${segment} “${quote}”`),
    ...claims.map(
      ({ what, summary, before, after }) => `  claim ${what}: ${summary} (${before ?? '-'} -> ${after ?? '-'})`,
    ),
    ...reviews.map(({ action, state, review }) => `  review ${state}: ${action} ${review}`),
  ];
}
