import type { AuditEntryView, CreatedKeyView, KeyRequest, KeyScope, KeyView } from '#contracts';
import { Problem } from '#engine';
import {
  Authenticate,
  DEFAULT_TENANT,
  KeepKeys,
  KeepSessions,
  ReadAudit,
  type AuditFilter,
  type Principal,
  type Refusal,
} from '#usecases';
import { UNKNOWN_ID } from './samples.js';

export const KEY_ID = '0199e2d4-7c11-7a30-9f65-1c6f0a2b3c55';
const AT = '2025-11-25T13:00:00.000Z';
const END = new Date('2099-01-01T00:00:00.000Z');

const key: KeyView = {
  ...{ id: KEY_ID, name: 'nightly import', prefix: 'wk_3f9k2m7qpa', scopes: ['ingest'], createdAt: AT },
  ...{ expiresAt: null, revokedAt: null, lastUsedAt: null },
};

const entry: AuditEntryView = {
  ...{ position: 1, at: AT, action: 'key.created', actor: { key: null, name: 'operator' }, subject: KEY_ID },
  ...{ detail: { name: key.name }, previous: '0'.repeat(64), hash: 'a'.repeat(64) },
};

function principalOf(scopes: readonly KeyScope[], expiresAt: Date | null): Principal {
  return { tenant: DEFAULT_TENANT, actor: { key: KEY_ID, name: 'nightly import' }, scopes, expiresAt };
}

/** Takes `key-read`, `key-admin` ... for keys of these scopes, `session-read` ... for sessions. */
class Doors extends Authenticate {
  byKey = (text: string) => Promise.resolve(this.open(text, 'key', null));
  bySession = (token: string) => Promise.resolve(this.open(token, 'session', END));

  private open(text: string, kind: string, expiresAt: Date | null): Principal | Refusal {
    const [given, scope] = text.split('-');
    if (scope === 'expired' || scope === 'revoked') return scope;
    return given === kind && scope ? principalOf([scope as KeyScope], expiresAt) : 'unknown';
  }
}

class Keys extends KeepKeys {
  create = ({ name, scopes }: KeyRequest): Promise<CreatedKeyView> =>
    Promise.resolve({ ...key, name, scopes, key: `${key.prefix}_secret` });
  list = () => Promise.resolve([key]);
  revoke = (id: string) =>
    id === UNKNOWN_ID
      ? Promise.reject(new Problem('not_found', `There is no key ${id}.`, 'List them first.'))
      : Promise.resolve({ ...key, revokedAt: AT });
  createFor = (_tenant: string, request: KeyRequest) => this.create(request);
  first = () => Promise.resolve(null);
}

class Sessions extends KeepSessions {
  begin = (text: string) =>
    Promise.resolve(
      text === 'key-read' ? { token: 'session-read', principal: principalOf(['read'], END) } : ('unknown' as const),
    );
  end = () => Promise.resolve();
}

class Audit extends ReadAudit {
  list = (_filter: AuditFilter) => Promise.resolve({ data: [entry], next: null });
  verify = () => Promise.resolve({ entries: 1, hash: entry.hash, broken: null });
}

export const ACCESS = [
  { provide: Authenticate, useValue: new Doors() },
  { provide: KeepKeys, useValue: new Keys() },
  { provide: KeepSessions, useValue: new Sessions() },
  { provide: ReadAudit, useValue: new Audit() },
];
