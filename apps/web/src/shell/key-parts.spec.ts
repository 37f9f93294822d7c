import { expect, it } from '@jest/globals';
import { keyParts } from './key-parts.js';

const told = (keys: string, mac = false) =>
  keyParts(keys, mac)
    .map(({ text, joint }) => (joint === null ? text : `${joint} ${text}`))
    .join(' ');

it('tells sequences, alternatives and keys held together apart', () => {
  expect(told('g>t')).toBe('G then T');
  expect(told('j,arrowdown')).toBe('J or ↓');
  expect(told('mod+k')).toBe('Ctrl K');
  expect(told('mod+k', true)).toBe('⌘ K');
  expect(told('?')).toBe('?');
});
