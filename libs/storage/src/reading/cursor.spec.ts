import { describe, expect, it } from '@jest/globals';
import { limitOf, pageOf, readCursor, writeCursor } from './cursor.js';

const ID = '01900000-0000-7000-8000-000000000001';

describe('a cursor', () => {
  it.each([[[ID]], [['2024-12-01', ID]]])('comes back as it was written: %j', (key) => {
    expect(readCursor(writeCursor(key), key.length)).toEqual(key);
  });

  it.each([
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('x').toString('base64url')],
    ['of another list', writeCursor([ID])],
    ['with a part that we never write', writeCursor(['2024-12-01', '1; DROP TABLE claim'])],
    ['no list', Buffer.from('{"0":"2024-12-01"}').toString('base64url')],
  ])('that is %s is refused', (_what, cursor) => {
    expect(() => readCursor(cursor, 2)).toThrow(expect.objectContaining({ code: 'bad_option' }));
  });
});

describe('a page', () => {
  const page = (rows: readonly number[], limit: number) =>
    pageOf(
      rows,
      limit,
      (row) => row * 10,
      (row) => [String(row)],
    );

  it('has a next one where a row more than shown was found', () => {
    expect(page([1, 2, 3], 2)).toEqual({ data: [10, 20], next: writeCursor(['2']) });
  });

  it.each([[[1, 2]], [[]]])('is the last where there is none: %j', (rows) => {
    expect(page(rows, 2).next).toBeNull();
  });

  it.each([
    [undefined, 50],
    [0, 1],
    [7, 7],
    [100_000, 200],
  ])('of %s rows has %s', (asked, given) => {
    expect(limitOf(asked)).toBe(given);
  });
});
