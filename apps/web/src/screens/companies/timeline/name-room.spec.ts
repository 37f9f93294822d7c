import { describe, expect, it } from '@jest/globals';
import { anchorOf, isCrowded } from './name-room.js';

describe('the name of a year beside that of today', () => {
  it.each([
    ['today a year later', 100, 300, 500, false],
    ['today just behind the name', 100, 175, 500, true],
    ['today far enough behind the name', 100, 182, 500, false],
    ['today at the right edge, its name before it', 100, 190, 200, true],
    ['today before the year', 100, 60, 500, false],
    ['today at the beginning of the year', 100, 96, 500, true],
  ])('%s', (_what, from, today, width, crowded) => expect(isCrowded(from, today, width)).toBe(crowded));

  it('has all the room where today is not in the picture', () => expect(isCrowded(100, null, 500)).toBe(false));

  it('turns at the edge', () => expect([anchorOf(190, 200), anchorOf(100, 200)]).toEqual(['end', 'middle']));
});
