export { ConfigurationFault, type SettingFault } from './configuration-fault.js';
export { readConfig, requireDatabase, type Config, type ServiceConfig } from './read-config.js';
export { readModel, type ModelConfig } from './read-model.js';
export { companiesFolder, projectRoot, seedsFolder } from './project-root.js';
export { SETTINGS, type LogLevel, type Setting } from './settings.js';
