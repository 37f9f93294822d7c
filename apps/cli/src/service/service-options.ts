import type { Command } from 'commander';

/** Options that every command has which talks to a running service. */
export interface ServiceOptions {
  readonly url?: string;
  readonly keyFile?: string;
  readonly json?: boolean;
}

export function withServiceOptions(command: Command): Command {
  return command
    .option('--url <address>', 'address of the service (default: WORDKEPT_URL, else the one started here)')
    .option('--key-file <path>', 'file that holds the API key (default: WORDKEPT_API_KEY)');
}
