export * from './alert.js';
export type * from './http.js';
