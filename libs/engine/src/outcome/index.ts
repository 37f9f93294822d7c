export * from './bearing-of.js';
export * from './collect-facts.js';
export * from './doubt-about.js';
export * from './fact.js';
export * from './growth-of.js';
export * from './link-related.js';
export * from './said-again.js';
export * from './tile-window.js';
