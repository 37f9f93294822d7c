import { describe, expect, it } from '@jest/globals';
import { saidMove } from './said-move.js';

describe('which way a level is told to have gone', () => {
  it.each([
    ['Utilization rose to 81%.', 1],
    ['Our retention rate improved slightly to about 93%.', 1],
    ['The take rate fell to 4.1%.', -1],
    ['产能利用率提升至81%。', 1],
    ['產能利用率下降到76%。', -1],
    ['稼動率回升至約81%。', 1],
    ['Utilization was 81%.', null],
    ['Utilization rose by 3 points.', null],
    ['Utilization rose to 81%, and the churn rate fell to 2%.', null],
    ['产能利用率为81%。', null],
    ['產能利用率年增3個百分點。', null],
  ])('%s', (quote, way) => expect(saidMove(quote)).toBe(way));
});
