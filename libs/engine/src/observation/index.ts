export { findObservations } from './find-observations.js';
