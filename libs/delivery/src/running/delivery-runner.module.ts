import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SendDeliveries } from '#usecases';
import type { OpenedDelivery } from '../open-delivery.js';

/** How long a delivery can wait whose notification was lost, or whose time has come. */
const POLL_MS = 500;

const OPENED = Symbol('opened delivery');

/** Sends what is due while the worker runs; woken by the database, and now and then anyway. Any number may run at once. */
@Module({})
export class DeliveryRunnerModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private watching: { close(): Promise<void> } | undefined;

  constructor(
    private readonly sender: SendDeliveries,
    @Inject(OPENED) private readonly opened: OpenedDelivery,
  ) {}

  static over(useCases: DynamicModule, opened: OpenedDelivery): DynamicModule {
    return { module: DeliveryRunnerModule, imports: [useCases], providers: [{ provide: OPENED, useValue: opened }] };
  }

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => this.sender.wake(), POLL_MS);
    this.watching = await this.sender.watch(() => this.sender.wake());
  }

  /** What is under way is finished and written down; the rest is left to others. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.watching?.close();
    await this.sender.stop();
    await this.opened.close();
  }
}
