export * from './track-record.js';
