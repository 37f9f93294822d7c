import { Option, type Command } from 'commander';
import { withServiceOptions, type ServiceOptions } from '../service/service-options.js';

export interface KeysOptions extends ServiceOptions {
  readonly database?: boolean;
  readonly tenant: string;
}

export interface CreateKeyOptions extends KeysOptions {
  readonly name: string;
  readonly scopes: string;
  readonly expires?: string;
}

/** `wordkept keys create|list|revoke`. */
export function registerKeysCommand(program: Command): void {
  const keys = program.command('keys').description('make, list and revoke API keys');
  const create = keys.command('create').summary('make a key').description('Makes a key, and prints it this once.');
  withKeysOptions(create)
    .requiredOption('--name <words>', 'what the key is for, or whose it is')
    .option('--scopes <list>', 'of read, ingest, review, admin', 'read')
    .option('--expires <when>', 'days from now ("90d"), or an instant (2027-01-01T00:00:00Z); never if left out')
    .action(async (options: CreateKeyOptions) => (await import('./run-keys.js')).createKey(options));
  withKeysOptions(keys.command('list').description('list keys, revoked and expired ones too')).action(
    async (options: KeysOptions) => (await import('./run-keys.js')).listKeys(options),
  );
  withKeysOptions(keys.command('revoke').description('revoke a key; its sessions end'))
    .argument('<key>', 'id of the key, or its beginning: wk_3f9k2m7qpa')
    .action(async (key: string, options: KeysOptions) => (await import('./run-keys.js')).revokeKey(key, options));
}

function withKeysOptions(command: Command): Command {
  return withOperatorOptions(withServiceOptions(command)).option('--json', 'print one JSON document');
}

/** Options of what can also be done on the database itself. */
export function withOperatorOptions(command: Command): Command {
  return command
    .option('--database', 'work on the database itself: for a first key, and for other tenants')
    .addOption(
      new Option('--tenant <name>', 'the tenant, with --database; a new name makes a new one').default('default'),
    );
}
