import { describe, expect, it } from '@jest/globals';
import { anchorOf, nameRoom } from './name-room.js';

describe('the name of a year beside that of today', () => {
  it.each([
    ['today a year later', 100, 300, 500, 'whole'],
    ['today just behind the name', 100, 175, 500, 'short'],
    ['today far enough behind the name', 100, 182, 500, 'whole'],
    ['today at the right edge, its name before it', 100, 190, 200, 'short'],
    ['today before the year', 100, 60, 500, 'whole'],
    ['today at the beginning of the year', 100, 96, 500, null],
  ])('%s', (_what, from, today, width, room) => expect(nameRoom(from, 200, today, width)).toBe(room));

  it.each([
    ['a year whole', 100, 'whole'],
    ['its first weeks', 26, 'short'],
    ['its last days', 12, null],
  ])('has the room of %s where today is not in the picture', (_what, room, name) =>
    expect(nameRoom(100, room, null, 500)).toBe(name),
  );

  it('turns at the edge', () => expect([anchorOf(190, 200), anchorOf(100, 200)]).toEqual(['end', 'middle']));
});
