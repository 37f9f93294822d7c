export { askModel } from './ask-model.js';
export { type Limits, type ModelSettings } from './model-settings.js';
