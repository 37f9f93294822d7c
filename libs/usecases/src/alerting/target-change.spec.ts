import { describe, expect, it } from '@jest/globals';
import { promised } from './alert.fixture.js';
import { targetChange } from './target-change.js';

describe('targetChange', () => {
  it.each<[string, ReturnType<typeof promised>[], number | null]>([
    ['of two figures', [promised('100', '100'), promised('95', '95')], 5],
    ['of the latest two of three', [promised('1', '1'), promised('100', '100'), promised('120', '120')], 20],
    ['the end that moved more', [promised('100', '200'), promised('100', '150')], 25],
    ['of a floor', [promised('10', null), promised('12', null)], 20],
    ['of a loss', [promised('-10', '-10'), promised('-5', '-5')], 50],
    ['not of one figure', [promised('10', '10')], null],
    ['not of two units', [promised('10', '10'), promised('12', '12', 'percent')], null],
    ['not of an end that was open', [promised('10', null), promised('10', '12')], null],
    ['not of nothing', [promised('0', '0'), promised('1', '1')], null],
  ])('%s', (_what, statements, change) => expect(targetChange(statements)).toBe(change));
});
