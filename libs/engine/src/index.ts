export * from './model/index.js';
export { readFrontMatter, type FrontMatter } from './document/index.js';
