import { Column, Entity } from 'typeorm';
import { TenantRow } from './tenant-row.js';

/** A named list of companies and claims that subscriptions refer to. */
@Entity('watch_list')
export class WatchListEntity extends TenantRow {
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  companies!: unknown;

  @Column({ type: 'jsonb' })
  claims!: unknown;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}
