export * from './due-list.js';
