import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditEntryView } from '#contracts';
import { Clock, currentScope, DEFAULT_TENANT, KeyStore, type KnownKey, type KnownSession } from '../ports/index.js';
import { auditHash, breakOf, NOTHING_BEFORE } from './audit-chain.js';
import { AuthenticateByStore } from './authenticate.js';
import { digestOf, makeKeyText, prefixOf, sameDigest } from './key-text.js';

const NOW = new Date('2026-01-01T00:00:00Z');
const LATER = new Date('2027-01-01T00:00:00Z');
const { text, prefix } = makeKeyText();
const KEY: KnownKey = {
  ...{ tenant: DEFAULT_TENANT, id: 'k1', name: 'Mara', hash: digestOf(text), scopes: ['read'] },
  ...{ expiresAt: null, revokedAt: null },
};

class Clockwork extends Clock {
  override now = () => NOW;
}

/** Only what looking up needs; asked in the scope of the house alone. */
class Keys extends (KeyStore as unknown as new () => Pick<KeyStore, 'byPrefix' | 'session' | 'used'>) {
  asked = 0;
  noted = 0;
  found: readonly KnownKey[] = [KEY];
  known: KnownSession | null = null;

  override byPrefix = (): Promise<readonly KnownKey[]> => this.answer(this.found);
  override session = (): Promise<KnownSession | null> => this.answer(this.known);
  override used = (): Promise<void> => {
    this.noted += 1;
    return Promise.resolve();
  };

  private answer<T>(what: T): Promise<T> {
    expect(currentScope().kind).toBe('house');
    this.asked += 1;
    return Promise.resolve(what);
  }
}

let keys: Keys;
let doors: AuthenticateByStore;
beforeEach(() => {
  keys = new Keys();
  doors = new AuthenticateByStore(keys as unknown as KeyStore, new Clockwork());
});

describe('a key', () => {
  it('says its prefix, and no two are the same', () => {
    expect(prefixOf(text)).toBe(prefix);
    expect(new Set(Array.from({ length: 200 }, () => makeKeyText().text)).size).toBe(200);
  });

  it.each(['', 'wk_', text.slice(0, -1), `${text}x`, text.replace('wk_', 'sk_'), `${text}\n`, 'Bearer'])(
    'is nothing of another form: %j',
    async (other) => {
      expect(await doors.byKey(other)).toBe('unknown');
      expect(keys.asked).toBe(0);
    },
  );

  it('opens where its digest is known, and not by its prefix', async () => {
    expect(await doors.byKey(text)).toMatchObject({ tenant: DEFAULT_TENANT, actor: { key: 'k1', name: 'Mara' } });
    expect(await doors.byKey(`${prefix}_${'x'.repeat(43)}`)).toBe('unknown');
  });

  it.each([
    ['expired', { expiresAt: NOW }],
    ['revoked', { revokedAt: NOW, expiresAt: NOW }],
  ] as const)('is told to be %s', async (refusal, change) => {
    keys.found = [{ ...KEY, ...change }];
    expect(await doors.byKey(text)).toBe(refusal);
  });

  it('is looked up once for many requests, and noted once', async () => {
    for (let request = 0; request < 5; request++) await doors.byKey(text);
    expect([keys.asked, keys.noted]).toEqual([1, 1]);
  });

  it('compares digests of any length', () => {
    expect([sameDigest('ab', 'ab'), sameDigest('ab', 'ac'), sameDigest('ab', '')]).toEqual([true, false, false]);
  });
});

describe('a session', () => {
  it.each([
    [{ key: KEY, expiresAt: LATER }, { expiresAt: LATER }],
    [{ key: KEY, expiresAt: NOW }, 'expired'],
    [{ key: { ...KEY, revokedAt: NOW }, expiresAt: LATER }, 'revoked'],
    [null, 'unknown'],
  ])('%j opens as long as it and its key last', async (known, answer) => {
    keys.known = known;
    const found = await doors.bySession('token');
    if (typeof answer === 'string') expect(found).toBe(answer);
    else expect(found).toMatchObject(answer);
  });
});

describe('the chain', () => {
  const first = { position: 0, hash: NOTHING_BEFORE };
  const base: Omit<AuditEntryView, 'hash'> = {
    ...{ position: 1, at: NOW.toISOString(), action: 'key.created', actor: { key: null, name: 'operator' } },
    ...{ subject: 'k1', detail: { name: 'Mara', scopes: 'read' }, previous: NOTHING_BEFORE },
  };
  const entry = { ...base, hash: auditHash(DEFAULT_TENANT, base) };

  it('holds whatever the order of fields', () => {
    const detail = { scopes: 'read', name: 'Mara' };
    expect(breakOf(DEFAULT_TENANT, first, { ...entry, detail })).toBeNull();
  });

  it.each([
    ['another tenant', 'f0000000-0000-7000-8000-000000000001', {}, 'not as it was written'],
    ['a changed subject', DEFAULT_TENANT, { subject: 'k2' }, 'not as it was written'],
    ['a changed hash', DEFAULT_TENANT, { hash: '0'.repeat(64) }, 'not as it was written'],
    ['another predecessor', DEFAULT_TENANT, { previous: 'a'.repeat(64) }, 'does not follow'],
    ['a gap', DEFAULT_TENANT, { position: 3 }, '1 to 2 are missing'],
    ['a repeat', DEFAULT_TENANT, { position: 0 }, 'twice'],
  ])('breaks at %s', (_what, tenant, change, words) => {
    expect(breakOf(tenant, first, { ...entry, ...change })).toContain(words);
  });
});
