import type { Command } from 'commander';
import { Problem } from '#problem';
import type { Query } from './service-client.js';

/** Which past is asked for. */
export interface PastOptions {
  readonly asOf?: string;
  readonly recordedBefore?: string;
}

export function withPastOptions(command: Command): Command {
  return command
    .option('--as-of <date>', 'with what had been said by that day')
    .option('--recorded-before <instant>', 'with what the service had recorded by then (2025-11-25T13:00:00Z)');
}

/** What of the options the service is told. */
export function pastQuery({ asOf, recordedBefore }: PastOptions): Query {
  return { asOf, recordedBefore };
}

/** Files say when they were spoken, not when they were recorded here. Throws `bad_option`. */
export function refuseRecorded({ recordedBefore }: PastOptions): void {
  if (recordedBefore === undefined) return;
  throw new Problem(
    'bad_option',
    '--recorded-before is for what the service holds.',
    'Leave it out, or name no files.',
  );
}
