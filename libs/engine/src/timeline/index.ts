export * from './company-timeline.js';
