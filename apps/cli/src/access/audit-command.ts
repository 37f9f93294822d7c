import type { Command } from 'commander';
import type { AuditEntryView, AuditVerification } from '#contracts';
import { withServiceOptions } from '../service/service-options.js';
import { withOperatorOptions, type KeysOptions } from './keys-command.js';

/** `wordkept audit list|verify`. */
export function registerAuditCommand(program: Command): void {
  const audit = program.command('audit').description('what was done, and whether that record is whole');
  withServiceOptions(audit.command('list').description('entries of the audit trail, newest first'))
    .option('--json', 'print one JSON document: { "entries": [...] }')
    .action(listEntries);
  withOperatorOptions(withServiceOptions(audit.command('verify').description('find where the audit trail was changed')))
    .option('--json', 'print one JSON document')
    .action(verify);
}

async function listEntries(options: KeysOptions): Promise<void> {
  const { connect } = await import('../service/find-service.js');
  const service = await connect(options);
  const entries: AuditEntryView[] = [];
  for await (const entry of service.rows<AuditEntryView>('/v1/audit')) {
    if (options.json) entries.push(entry);
    else process.stdout.write(`${lineOf(entry)}\n`);
  }
  if (options.json) (await import('../print/index.js')).printJson({ entries });
}

/** Exit code 1 where the chain is broken, as for a check that fails. */
async function verify(options: KeysOptions): Promise<void> {
  const found = options.database ? await verifyOnDatabase(options.tenant) : await verifyByService(options);
  if (found.broken) process.exitCode = 1;
  if (options.json) return (await import('../print/index.js')).printJson(found);
  const { entries, hash, broken } = found;
  const whole = `${entries} entries, each as it was written. Hash of the last: ${hash ?? '-'}`;
  process.stdout.write(broken ? `Broken at entry ${broken.position}: ${broken.detail}\n` : `${whole}\n`);
}

async function verifyByService(options: KeysOptions): Promise<AuditVerification> {
  const { connect } = await import('../service/find-service.js');
  return (await connect(options)).get('/v1/audit/verification');
}

async function verifyOnDatabase(tenant: string): Promise<AuditVerification> {
  const [{ onDatabase }, { ReadAudit }] = await Promise.all([import('./on-database.js'), import('#usecases')]);
  return onDatabase(tenant, (context) => context.get(ReadAudit, { strict: false }).verify());
}

function lineOf({ position, at, action, actor, subject, detail }: AuditEntryView): string {
  const rest = Object.entries(detail).map(([name, value]) => `${name}=${String(value)}`);
  return [position, at, action, actor.name, subject, ...rest].join('  ');
}
