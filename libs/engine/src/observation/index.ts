export { findObservations } from './find-observations.js';
export { readPointedFigure, type FigureRefusal, type PointedFigure } from './read-pointed.js';
