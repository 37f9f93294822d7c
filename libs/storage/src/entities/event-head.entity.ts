import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last place given in a tenant's order of events; whoever gives places holds this row. */
@Entity('event_head')
export class EventHeadEntity {
  @PrimaryColumn({ type: 'uuid' })
  tenantId!: string;

  @Column({ type: 'bigint' })
  last!: string;
}
