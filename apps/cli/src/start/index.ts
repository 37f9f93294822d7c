export { registerMigrateCommand } from './migrate-command.js';
export { registerStartCommand } from './start-command.js';
export { findService, type ServiceRecord } from './service-file.js';
