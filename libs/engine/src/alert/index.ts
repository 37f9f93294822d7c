export * from './alert-types.js';
export * from './alerts-of.js';
