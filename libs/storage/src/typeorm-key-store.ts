import type { KeyView } from '#contracts';
import { Problem } from '#engine';
import {
  KeyStore,
  type Actor,
  type KnownKey,
  type KnownSession,
  type NewKey,
  type NewSession,
  type TenantId,
} from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThan, type EntityManager } from 'typeorm';
import { ApiKeyEntity, PageSessionEntity, TenantEntity } from './entities/index.js';
import { writeAudit } from './writing/write-audit.js';

const CAN_BE_USED = `SELECT FROM api_key WHERE 'admin' = ANY (scopes) AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`;

/** At most once a minute, whoever notes it. */
const USED = `
  UPDATE api_key SET last_used_at = $3
  WHERE tenant_id = $1 AND id = $2 AND (last_used_at IS NULL OR last_used_at < $3::timestamptz - interval '1 minute')`;

@Injectable()
export class TypeOrmKeyStore extends KeyStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override create(key: NewKey, tenantName: string | null, actor: Actor): Promise<KeyView> {
    return this.dataSource.transaction((manager) => keep(manager, key, tenantName, actor));
  }

  override createFirst(key: NewKey, tenantName: string, actor: Actor): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('wordkept.first_key'))`);
      const [{ exists }] = (await manager.query(`SELECT EXISTS (${CAN_BE_USED}) AS exists`)) as [{ exists: boolean }];
      if (!exists) await keep(manager, key, tenantName, actor);
      return !exists;
    });
  }

  override async list(tenantId: TenantId): Promise<readonly KeyView[]> {
    const keys = await this.dataSource.manager.find(ApiKeyEntity, { where: { tenantId }, order: { id: 'DESC' } });
    return keys.map(keyView);
  }

  override revoke(tenantId: TenantId, id: string, at: Date, actor: Actor): Promise<KeyView | null> {
    return this.dataSource.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const key = await manager.findOne(ApiKeyEntity, { where: { tenantId, id }, lock });
      if (!key || key.revokedAt) return key && keyView(key);
      if (actor.key !== null && key.scopes.includes('admin')) await keepAWayIn(manager, key);
      key.revokedAt = at;
      await manager.save(key);
      await manager.update(PageSessionEntity, { tenantId, keyId: id, endedAt: IsNull() }, { endedAt: at });
      const detail = { prefix: key.prefix, name: key.name };
      await writeAudit(manager, { tenant: tenantId, actor, action: 'key.revoked', subject: id, detail, at });
      return keyView(key);
    });
  }

  override async byPrefix(prefix: string): Promise<readonly KnownKey[]> {
    return (await this.dataSource.manager.findBy(ApiKeyEntity, { prefix })).map(knownKey);
  }

  override async used(tenant: TenantId, id: string, at: Date): Promise<void> {
    await this.dataSource.query(USED, [tenant, id, at]);
  }

  override beginSession({ tenant, id, key, hash, createdAt, expiresAt }: NewSession, actor: Actor): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const owner = { tenantId: tenant, id, keyId: key };
      await manager.insert(PageSessionEntity, { ...owner, tokenHash: hash, createdAt, expiresAt, endedAt: null });
      await writeAudit(manager, { tenant, actor, action: 'session.begun', subject: id, at: createdAt });
    });
  }

  override async session(hash: string): Promise<KnownSession | null> {
    const { manager } = this.dataSource;
    const session = await manager.findOneBy(PageSessionEntity, { tokenHash: hash, endedAt: IsNull() });
    if (!session) return null;
    const key = await manager.findOneByOrFail(ApiKeyEntity, { tenantId: session.tenantId, id: session.keyId });
    return { key: knownKey(key), expiresAt: session.expiresAt };
  }

  override async forgetSessions(before: Date): Promise<void> {
    await this.dataSource.manager.delete(PageSessionEntity, { expiresAt: LessThan(before) });
  }

  override endSession(tenantId: TenantId, hash: string, at: Date, actor: Actor): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const where = { tenantId, tokenHash: hash, endedAt: IsNull() };
      const session = await manager.findOne(PageSessionEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!session) return;
      session.endedAt = at;
      await manager.save(session);
      await writeAudit(manager, { tenant: tenantId, actor, action: 'session.ended', subject: session.id, at });
    });
  }
}

/** A tenant does not lock itself out; whoever has the database may, and gets in again. */
async function keepAWayIn(manager: EntityManager, { tenantId, id }: ApiKeyEntity): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`wordkept.way_in ${tenantId}`]);
  const sql = `SELECT EXISTS (${CAN_BE_USED} AND tenant_id = $1 AND id <> $2) AS others`;
  const [{ others }] = (await manager.query(sql, [tenantId, id])) as [{ others: boolean }];
  if (others) return;
  throw new Problem('conflict', 'This is the last key with the scope "admin".', 'Make another one first.');
}

async function keep(manager: EntityManager, key: NewKey, tenantName: string | null, actor: Actor): Promise<KeyView> {
  const { tenant, id, name, prefix, hash, scopes, createdAt, expiresAt } = key;
  const owner: TenantEntity = { tenantId: tenant, name: tenantName ?? tenant, createdAt };
  await manager.createQueryBuilder().insert().into(TenantEntity).values(owner).orIgnore().execute();
  const row: ApiKeyEntity = {
    ...{ tenantId: tenant, id, name, prefix, hash, scopes: [...scopes], createdAt, expiresAt },
    revokedAt: null,
    lastUsedAt: null,
  };
  await manager.insert(ApiKeyEntity, row);
  const detail = { prefix, name, scopes: scopes.join(' ') };
  await writeAudit(manager, { tenant, actor, action: 'key.created', subject: id, detail, at: createdAt });
  return keyView(row);
}

function knownKey({ tenantId: tenant, id, name, hash, scopes, expiresAt, revokedAt }: ApiKeyEntity): KnownKey {
  return { tenant, id, name, hash, scopes, expiresAt, revokedAt };
}

function keyView({ id, name, prefix, scopes, createdAt, expiresAt, revokedAt, lastUsedAt }: ApiKeyEntity): KeyView {
  const instant = (at: Date | null) => at && at.toISOString();
  return {
    ...{ id, name, prefix, scopes, createdAt: createdAt.toISOString() },
    ...{ expiresAt: instant(expiresAt), revokedAt: instant(revokedAt), lastUsedAt: instant(lastUsedAt) },
  };
}
