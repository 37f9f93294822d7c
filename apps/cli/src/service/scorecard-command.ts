import { Option, type Command } from 'commander';
import { TRACK_RECORD_BY, type ScorecardView } from '#contracts';
import type { TrackRecord, TrackRecordBy } from '#engine';
import { Problem } from '#problem';
import { addCompanyOptions } from '../offline/company-options.js';
import type { OfflineOptions } from '../offline/options.js';
import { pastQuery, refuseRecorded, withPastOptions, type PastOptions } from './past-options.js';
import { withServiceOptions, type ServiceOptions } from './service-options.js';

interface ScorecardOptions extends OfflineOptions, PastOptions, Omit<ServiceOptions, 'json'> {
  readonly by: TrackRecordBy;
}

/** `wordkept scorecard`: how a company kept its word; of files in memory, else of the service. */
export function registerScorecardCommand(program: Command): void {
  const command = program
    .command('scorecard')
    .summary('how a company kept its word')
    .description(
      'Counts claims by what became of them, with the share kept and its 95 % interval (Wilson). Of files, or of what the\nrunning service holds of a company.',
    )
    .argument('[files...]', 'documents of one company, as FILE or FILE@PERIOD_END@EVENT_DATE')
    .addOption(new Option('--by <what>', 'a line for each').choices(TRACK_RECORD_BY).default('company'));
  withServiceOptions(withPastOptions(addCompanyOptions(command)))
    .option('--json', 'print one JSON document')
    .action(showScorecard);
}

async function showScorecard(files: readonly string[], options: ScorecardOptions): Promise<void> {
  const record = files.length > 0 ? await recordOfFiles(files, options) : await recordOfService(options);
  const { printJson, printTrackRecord } = await import('../print/index.js');
  if (options.json) printJson(record);
  else printTrackRecord(record);
}

async function recordOfFiles(files: readonly string[], options: ScorecardOptions): Promise<TrackRecord> {
  refuseRecorded(options);
  const { readLedger } = await import('../offline/read-ledger.js');
  const { ledger, profile } = await readLedger(files, options);
  const { trackRecord } = await import('#engine');
  return trackRecord(ledger, profile, options.by);
}

async function recordOfService(options: ScorecardOptions): Promise<ScorecardView> {
  const { company, by } = options;
  if (company === undefined)
    throw new Problem('bad_option', 'Neither files nor --company are given.', 'Name one of them.');
  const { connect } = await import('./find-service.js');
  return (await connect(options)).get<ScorecardView>('/v1/scorecards', { company, by, ...pastQuery(options) });
}
