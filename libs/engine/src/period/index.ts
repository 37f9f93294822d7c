export * from './fiscal-calendar.js';
export { findPeriods } from './find-periods.js';
export type { PeriodContext } from './frame.js';
export { addMonths, dayAfter, plainDate } from './plain-date.js';
export { reportingPeriod } from './reporting-period.js';
export { isWhenSaid } from './when-said.js';
export { readAsFuture, readAsPast } from './tense.js';
