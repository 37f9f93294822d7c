import { KEY_SCOPES, type CreatedKeyView, type KeyRequest, type KeyScope, type KeyView, type Page } from '#contracts';
import { Problem } from '#problem';
import { printJson } from '../print/index.js';
import { connect } from '../service/find-service.js';
import { expiryOf } from './expiry-of.js';
import type { CreateKeyOptions, KeysOptions } from './keys-command.js';

/** The key alone goes to stdout, so that it can be piped to where it is kept. */
export async function createKey(options: CreateKeyOptions): Promise<void> {
  const request = requestOf(options);
  const made = options.database
    ? await onKeys(options, (keys) => keys.createFor(options.tenant, request))
    : await (await service(options)).create<CreatedKeyView>('/v1/keys', request);
  if (options.json) return printJson(made);
  process.stdout.write(`${made.key}\n`);
  process.stderr.write(`${lineOf(made)}\nThe key is shown this once. Keep it safe.\n`);
}

export async function listKeys(options: KeysOptions): Promise<void> {
  const keys = await keysOf(options);
  if (options.json) return printJson({ keys });
  for (const key of keys) process.stdout.write(`${lineOf(key)}\n`);
  if (keys.length === 0) process.stderr.write('No keys.\n');
}

export async function revokeKey(named: string, options: KeysOptions): Promise<void> {
  const id = (await keysOf(options)).find(({ prefix }) => named === prefix)?.id ?? named;
  const revoked = options.database
    ? await onKeys(options, (keys) => keys.revoke(id))
    : await (await service(options)).remove<KeyView>(`/v1/keys/${encodeURIComponent(id)}`);
  if (options.json) return printJson(revoked);
  process.stdout.write(`${lineOf(revoked)}\n`);
}

async function keysOf(options: KeysOptions): Promise<readonly KeyView[]> {
  if (options.database) return onKeys(options, (keys) => keys.list());
  return (await (await service(options)).get<Page<KeyView>>('/v1/keys')).data;
}

/** A tenant is named only where no key says whose it is. */
function service(options: KeysOptions): ReturnType<typeof connect> {
  if (options.tenant === 'default') return connect(options);
  throw new Problem('bad_option', 'A key belongs to one tenant.', 'To work for another, add --database.');
}

async function onKeys<T>(
  { tenant }: KeysOptions,
  work: (keys: import('#usecases').KeepKeys) => Promise<T>,
): Promise<T> {
  const [{ onDatabase }, { KeepKeys }] = await Promise.all([import('./on-database.js'), import('#usecases')]);
  return onDatabase(tenant, (context) => work(context.get(KeepKeys, { strict: false })));
}

function requestOf({ name, scopes, expires }: CreateKeyOptions): KeyRequest {
  const named = scopes.split(',').map((scope) => scope.trim());
  const unknown = named.filter((scope) => !KEY_SCOPES.includes(scope as KeyScope));
  if (unknown.length > 0)
    throw new Problem('bad_option', `--scopes has ${unknown.join(', ')}.`, `Choose from ${KEY_SCOPES.join(', ')}.`);
  const expiresAt = expires === undefined ? {} : { expiresAt: expiryOf(expires, new Date()) };
  return { name, scopes: named as KeyScope[], ...expiresAt };
}

function lineOf({ id, prefix, name, scopes, createdAt, expiresAt, revokedAt, lastUsedAt }: KeyView): string {
  const end = revokedAt ? `revoked ${day(revokedAt)}` : expiresAt ? `expires ${day(expiresAt)}` : 'never expires';
  const used = lastUsedAt ? `last used ${day(lastUsedAt)}` : 'not used yet';
  return `${prefix}  ${name}  ${scopes.join(',')}  made ${day(createdAt)}, ${end}, ${used}  ${id}`;
}

function day(instant: string): string {
  return instant.slice(0, 10);
}
