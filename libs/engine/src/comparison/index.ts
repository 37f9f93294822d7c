export * from './compare-documents.js';
