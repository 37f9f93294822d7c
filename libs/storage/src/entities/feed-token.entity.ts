import type { FeedFilter } from '#contracts';
import type { Language } from '#engine';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An address that needs no key; of its token only the hash is kept. */
@Entity('feed_token')
@Index('ix_feed_token_hash', ['tokenHash'])
export class FeedTokenEntity {
  @PrimaryColumn({ type: 'uuid' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  tokenHash!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  filter!: FeedFilter;

  @Column({ type: 'text' })
  language!: Language;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
