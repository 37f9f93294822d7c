import { PrimaryColumn } from 'typeorm';

/** What every row carries that belongs to a tenant and to no company. */
export abstract class TenantRow {
  @PrimaryColumn({ type: 'uuid' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;
}
