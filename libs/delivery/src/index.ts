export { FeedFiles } from './feeds/feed-files.js';
export { openDelivery, type OpenedDelivery } from './open-delivery.js';
export { DeliveryRunnerModule } from './running/delivery-runner.module.js';
export { TableWriter } from './exports/table-writer.js';
export { signWebhook } from './webhook/sign-webhook.js';
