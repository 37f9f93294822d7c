export * from './fiscal-calendar.js';
export { addMonths, dayAfter, plainDate } from './plain-date.js';
export { reportingPeriod } from './reporting-period.js';
