export { migrateQueue } from './migrate-queue.js';
export { openAlerts } from './open-alerts.js';
export { openRedis, type OpenRedis } from './open-redis.js';
export { ALERT_PREFIX, WORK_PREFIX } from './queue-names.js';
export { QueueModule } from './queue.module.js';
export { HandlesJob, type JobHandler, type JobResult } from './running/handles-job.js';
export { JOB_ENDS, type JobEnd } from './running/job-ends.js';
export { RunnerModule } from './running/runner.module.js';
export type { QueueSettings } from './settings.js';
