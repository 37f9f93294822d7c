export * from './choose-periods.js';
export * from './compare-periods.js';
export * from './group-periods.js';
