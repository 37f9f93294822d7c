export { findStatements } from './find-statements.js';
export { clausesAround, readPointed, type Pointed, type PointedRefusal } from './read-pointed.js';
export { silence } from './select-sentences.js';
