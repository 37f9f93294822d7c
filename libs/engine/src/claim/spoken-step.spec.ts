import { describe, expect, it } from '@jest/globals';
import { spokenStep } from './spoken-step.js';
import { writeAmount } from './write-amount.js';

describe('the step in which a number was spoken', () => {
  it.each([
    ['6700000000', '$6.7 billion', '100000000'],
    ['380000000000', '3800億元', '100000000'],
    ['380000000000', 'RMB 380 billion', '1000000000'],
    ['54', 'approximately 54%', '1'],
    ['13.5', '13.5%', '0.1'],
    ['0.9', '$0.90 a share', '0.01'],
    ['-5000000000', 'a loss of 5.0 billion', '100000000'],
    ['247795000000', 'RMB247,795 million', '1000000'],
    ['28000000', 'twenty-eight million, after 31 stores', '1000000'],
    ['2500000000', 'two and a half billion', '100000000'],
    ['300000000000', 'three hundred billion', '10000000000'],
    ['0', 'nothing', '0'],
  ])('%s said as "%s" is exact to %s', (value, words, step) => expect(spokenStep(value, words).toFixed()).toBe(step));
});

describe('figures for people', () => {
  it.each([
    ['162000000', 'CNY', 'CNY 162 million'],
    ['-2154000000', 'CNY', 'CNY -2.154 billion'],
    ['1000000000000', 'CNY', 'CNY 1 trillion'],
    ['950', 'USD', 'USD 950'],
    ['131000', 'count', '131,000'],
    ['0.96', 'per_share:USD', 'USD 0.96 per share'],
    ['13', 'percent', '13 %'],
    ['0.7', 'percentage_point', '0.7 percentage points'],
    ['2', 'ratio', '2 times'],
  ])('%s %s reads %s', (value, unit, text) => expect(writeAmount(value, unit)).toBe(text));
});
