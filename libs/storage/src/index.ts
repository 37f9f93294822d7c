export { migrate } from './migrate.js';
export { schemaDifferences } from './schema-differences.js';
export { StorageModule } from './storage.module.js';
