export { ConfigurationFault, type SettingFault } from './configuration-fault.js';
export { readConfig, requireDatabase, type Config, type ServiceConfig } from './read-config.js';
export { readModel, type ModelConfig } from './read-model.js';
export { companiesFolder, projectRoot, seedsFolder } from './project-root.js';
export { serviceConfig, strangeWords } from './service-config.js';
export { settingsTable } from './settings-table.js';
export { strangeSettings } from './strange-settings.js';
export { shapeOf } from './shape-of.js';
export { isLoopback, SETTINGS, type LogLevel, type Setting } from './settings.js';
