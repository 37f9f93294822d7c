import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../company/index.js';
import { parseDocument } from './parse-document.js';

const MEGABYTE = 1_000_000;
const LONGEST = 1500;
const profile = neutralProfile('acme', { currency: 'USD', fiscalYearEnd: '12-31' });
const sentencesOf = (piece: string, length: number) =>
  parseDocument(
    {
      text: piece.repeat(length / piece.length),
      sha256: '0'.repeat(64),
      periodEnd: '2024-12-31',
      eventDate: '2025-02-01',
    },
    profile,
  ).sentences;

/** Lines that nobody speaks: a megabyte without a full stop, without a space, of digits, of brackets. */
const PIECES = ['we expect growth ', 'a', '7', '一', '亿', '(', '$1 million, ', 'q1 ', '"'];

describe('a megabyte in one line', () => {
  it.each(PIECES)('of %j is cut into pieces that no reader can choke on', (piece) => {
    const sentences = sentencesOf(piece, MEGABYTE);
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(LONGEST);
  });

  it.each(PIECES)('of %j makes twice as many pieces as half of it, not more', (piece) => {
    const [half, whole] = [sentencesOf(piece, MEGABYTE / 2).length, sentencesOf(piece, MEGABYTE).length];
    expect(whole).toBeLessThanOrEqual(half * 2 + 1);
  });
});
