export * from './alert/index.js';
export * from './company/index.js';
export * from './document/index.js';
export * from './ledger/index.js';
export * from './model/index.js';
export * from './period/index.js';
export * from './pipeline.js';
export * from './quantity/index.js';
