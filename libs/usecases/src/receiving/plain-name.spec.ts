import { describe, expect, it } from '@jest/globals';
import { plainName } from './plain-name.js';

describe('plainName', () => {
  it.each([
    ['june-quarter-2025.txt', 'june-quarter-2025.txt'],
    [' 纪要 2025.pdf ', '纪要 2025.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\call.docx', 'call.docx'],
    ['/etc/', null],
    ['..', null],
    ['a\u0000b\u202e.txt', 'ab.txt'],
    ['', null],
    [undefined, null],
  ])('makes %j %j', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  it('keeps a name at a length that a list can show', () => {
    expect(plainName('x'.repeat(9000))).toHaveLength(300);
  });
});
