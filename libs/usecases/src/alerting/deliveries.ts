import type { DeliveryDetail, DeliveryView, Page } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Deliveries } from '../alerting-use-cases.js';
import { isId } from '../identity.js';
import { Clock, CurrentTenant, DeliveryStore, type DeliveryFilter } from '../ports/index.js';
import { found } from '../reading/found.js';

@Injectable()
export class StoredDeliveries extends Deliveries {
  constructor(
    private readonly deliveries: DeliveryStore,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  override list(filter: DeliveryFilter): Promise<Page<DeliveryView>> {
    return this.deliveries.list(this.tenant.id(), filter);
  }

  override async find(id: string): Promise<DeliveryDetail> {
    return found(isId(id) ? await this.deliveries.find(this.tenant.id(), id) : null, 'delivery', id);
  }

  override async replay(id: string): Promise<DeliveryView> {
    const at = this.clock.now();
    return found(isId(id) ? await this.deliveries.replay(this.tenant.id(), id, at) : null, 'delivery', id);
  }
}
