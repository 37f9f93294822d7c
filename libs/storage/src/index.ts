export { migrate } from './migrate.js';
export { StorageModule } from './storage.module.js';
