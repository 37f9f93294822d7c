export { registerMigrateCommand } from './migrate-command.js';
export { registerStartCommand } from './start-command.js';
