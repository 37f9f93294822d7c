export { ConfigurationFault, type SettingFault } from './configuration-fault.js';
export { readConfig, requireDatabase, type Config, type LogLevel, type ServiceConfig } from './read-config.js';
export { companiesFolder, projectRoot, seedsFolder } from './project-root.js';
export { SETTINGS, type Setting } from './settings.js';
