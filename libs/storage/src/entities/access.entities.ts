import type { AuditAction, AuditEntryView, KeyScope } from '#contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What belongs to a tenant and to no company. */
abstract class TenantRow {
  @PrimaryColumn({ type: 'uuid' })
  tenantId!: string;
}

@Entity('tenant')
export class TenantEntity extends TenantRow {
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}

/** Of the key's text only its beginning and its digest are kept. */
@Entity('api_key')
@Index('ix_api_key_prefix', ['prefix'])
@ForeignKey(() => TenantEntity, ['tenantId'], ['tenantId'], { name: 'fk_api_key_tenant' })
export class ApiKeyEntity extends TenantRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  prefix!: string;

  /** Hex SHA-256 of the whole text. */
  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'text', array: true })
  scopes!: KeyScope[];

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  expiresAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;
}

@Entity('page_session')
@Index('ix_page_session_token', ['tokenHash'])
@ForeignKey(() => ApiKeyEntity, ['tenantId', 'keyId'], ['tenantId', 'id'], { name: 'fk_page_session_key' })
export class PageSessionEntity extends TenantRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  keyId!: string;

  /** Hex SHA-256 of the cookie's value. */
  @Column({ type: 'text' })
  tokenHash!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}

/** The end of a tenant's audit trail: locked by whoever writes the next entry, so that entries form one chain. */
@Entity('audit_head')
export class AuditHeadEntity extends TenantRow {
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  hash!: string;
}

/** Append-only, partitioned by `at`. Each entry holds the hash of the one before. */
@Entity('audit_entry')
export class AuditEntryEntity extends TenantRow {
  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @PrimaryColumn({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  action!: AuditAction;

  /** Id of the key that was used; it may be of no table any more. */
  @Column({ type: 'uuid', nullable: true })
  actorKey!: string | null;

  @Column({ type: 'text' })
  actor!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'jsonb' })
  detail!: AuditEntryView['detail'];

  @Column({ type: 'text' })
  previous!: string;

  @Column({ type: 'text' })
  hash!: string;
}
