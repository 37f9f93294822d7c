import { describe, expect, it } from '@jest/globals';
import { bareDollar } from './bare-dollar.js';

describe('a dollar sign without a mark', () => {
  it.each([
    ['Revenue was NT$72.4 billion. In US dollar terms, revenue was $2.27 billion.', 'TWD', 'USD'],
    ['營收為NT$724億,以美元計為$22.7億。', 'TWD', 'USD'],
    ['营收为HK$72亿，折合美元$9.2亿。', 'HKD', 'USD'],
    ['Revenue was $72.4 billion, up from $70 billion.', 'TWD', null],
    ['Revenue was HK$7.2 billion and costs were $5 billion.', 'HKD', null],
    ['Revenue was C$1.2 billion; the US dollar was strong.', 'CAD', 'USD'],
    ['Revenue was $5 billion, or NT$160 billion.', 'USD', null],
  ])('%s (%s)', (text, currency, dollar) => expect(bareDollar(text, currency)).toBe(dollar));
});
