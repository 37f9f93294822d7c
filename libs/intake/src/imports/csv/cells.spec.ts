import { describe, expect, it } from '@jest/globals';
import { readDay } from './read-day.js';
import { readNumber } from './read-number.js';
import { readPeriod } from './read-period.js';
import { readUnit } from './read-unit.js';

const american = { yearEnd: '09-30', yearNaming: 'end', weeks: null, reports: 'quarter' } as const;
const calendar = { yearEnd: '12-31', yearNaming: 'end', weeks: null, reports: 'quarter' } as const;

describe('numbers as people write them', () => {
  it.each([
    ['1234.5', '1234.5', null],
    ['1,234.5', '1234.5', null],
    ['(12.3)', '-12.3', null],
    ['-12.3', '-12.3', null],
    ['−12.3', '-12.3', null],
    ['15%', '15', '%'],
    ['(3.5)%', '-3.5', '%'],
    ['3.2亿', '320000000', null],
    ['3.2億', '320000000', null],
    ['1,500万', '15000000', null],
    ['2.5萬', '25000', null],
    ['1.2兆', '1200000000000', null],
    ['$1.2bn', '1200000000', 'USD'],
    ['-$3m', '-3000000', 'USD'],
    ['１２．５', '12.5', null],
    ['¥ 12', '12', '¥'],
    ['.5', '0.5', null],
    [' 1 234 ', '1234', null],
  ])('%j is %s', (cell, value, sign) => {
    const read = readNumber(cell);
    expect([read?.value.toFixed(), read?.sign]).toEqual([value, sign]);
  });

  it.each(['', 'n/a', '-', '1,23', '1.234,5', '12,34,567', '1.2.3', '=1+2', '3 apples', '--3', '10-12'])(
    '%j is none that can be read one way only',
    (cell) => expect(readNumber(cell)).toBeNull(),
  );
});

describe('units', () => {
  it.each([
    ['USD', 'USD', '1'],
    ['USD millions', 'USD', '1000000'],
    ['in millions of USD', 'USD', '1000000'],
    ['USD mn', 'USD', '1000000'],
    ['$bn', 'USD', '1000000000'],
    ['thousands', 'CNY', '1000'],
    ['元', 'CNY', '1'],
    ['亿元', 'CNY', '100000000'],
    ['億元', 'CNY', '100000000'],
    ['百万美元', 'USD', '1000000'],
    ['人民币百万元', 'CNY', '1000000'],
    ['新台幣千元', 'TWD', '1000'],
    ['亿', 'CNY', '100000000'],
    ['%', 'percent', '1'],
    ['百分点', 'percentage_point', '1'],
    ['shares', 'count', '1'],
    ['million shares', 'count', '1000000'],
    ['万股', 'count', '10000'],
    ['USD per share', 'per_share:USD', '1'],
    ['USD/share', 'per_share:USD', '1'],
    ['元/股', 'per_share:CNY', '1'],
    ['per_share:HKD', 'per_share:HKD', '1'],
  ])('%j', (cell, unit, factor) => {
    const read = readUnit(cell, 'CNY');
    expect([read?.unit, read?.factor.toFixed()]).toEqual([unit, factor]);
  });

  it.each(['', 'apples', 'USD zillions', 'million apples', 'per share per year'])('%j is none', (cell) =>
    expect(readUnit(cell, 'CNY')).toBeNull(),
  );
});

describe('days and periods', () => {
  it.each([
    ['2025-09-30', '2025-09-30'],
    ['2025/9/3', '2025-09-03'],
    ['20250930', '2025-09-30'],
    ['2025年9月30日', '2025-09-30'],
    ['2025-09-30T00:00:00', '2025-09-30'],
    ['3/4/2025', null],
    ['2025-02-30', null],
    ['September 2025', null],
  ])('%j is %j', (cell, day) => expect(readDay(cell)).toBe(day));

  it.each([
    ['FY2025 Q3', american, '2025-04-01..2025-06-30'],
    ['2025Q3', calendar, '2025-07-01..2025-09-30'],
    ['Q3 FY25', american, '2025-04-01..2025-06-30'],
    ['3Q2025', calendar, '2025-07-01..2025-09-30'],
    ['third quarter 2025', calendar, '2025-07-01..2025-09-30'],
    ['FY2025', american, '2024-10-01..2025-09-30'],
    ['2025', calendar, '2025-01-01..2025-12-31'],
    ['2025H1', calendar, '2025-01-01..2025-06-30'],
    ['H2 2025', calendar, '2025-07-01..2025-12-31'],
    ['2025年第三季度', calendar, '2025-07-01..2025-09-30'],
    ['2025財年', american, '2024-10-01..2025-09-30'],
    ['2025年上半年', calendar, '2025-01-01..2025-06-30'],
    ['2025年', calendar, '2025-01-01..2025-12-31'],
  ])('%s', (label, own, window) => {
    const period = readPeriod(label, own);
    expect(`${period?.start}..${period?.end}`).toBe(window);
  });

  it.each(['', 'last year', 'Q5 2025', '2025 Q', 'since 2025', 'September 2025'])('%j is no fiscal period', (label) =>
    expect(readPeriod(label, calendar)).toBeNull(),
  );
});
