export * from './use-cases.js';
