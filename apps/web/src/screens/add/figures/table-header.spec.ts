import { expect, it } from '@jest/globals';
import { headersOf } from './table-header.js';

const bytes = (text: string) => new TextEncoder().encode(text);

it('takes the separator that the first line uses, and leaves quoted ones alone', () => {
  expect(headersOf(bytes('KPI;Wert;"Stand; Tag"\n1;2;3'))).toEqual(['KPI', 'Wert', 'Stand; Tag']);
  expect(headersOf(bytes('\uFEFFmetric,value\r\nrevenue,1'))).toEqual(['metric', 'value']);
});

it('reads a header in GBK', () => {
  expect(headersOf(new Uint8Array([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xfd, 0xd6, 0xb5]))).toEqual(['指标', '数值']);
});
