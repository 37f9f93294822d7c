export { migrate } from './migrate.js';
export { pendingMigrations } from './pending-migrations.js';
export { schemaDifferences } from './schema-differences.js';
export { StorageModule } from './storage.module.js';
