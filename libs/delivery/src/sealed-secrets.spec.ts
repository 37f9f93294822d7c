import { describe, expect, it } from '@jest/globals';
import { SealedSecrets } from './sealed-secrets.js';

const box = new SealedSecrets('one-key-of-thirty-two-characters!');

describe('SealedSecrets', () => {
  it('opens what it sealed, which never looks the same', () => {
    const sealed = [box.seal('whsec_x', 'a'), box.seal('whsec_x', 'a')];
    expect(sealed[0]).not.toBe(sealed[1]);
    expect(sealed.map((one) => box.open(one, 'a'))).toEqual(['whsec_x', 'whsec_x']);
    expect(new SealedSecrets('one-key-of-thirty-two-characters!').open(sealed[0] ?? '', 'a')).toBe('whsec_x');
  });

  it('opens nothing for another purpose, under another key, or changed on the way', () => {
    const sealed = box.seal('whsec_x', 'a');
    const last = sealed.at(-3) === 'A' ? 'B' : 'A';
    expect(() => box.open(sealed, 'b')).toThrow();
    expect(() => new SealedSecrets('another-key-of-thirty-two-letters').open(sealed, 'a')).toThrow(
      /WORDKEPT_SECRET_KEY/,
    );
    expect(() => box.open(sealed.slice(0, -3) + last + sealed.slice(-2), 'a')).toThrow();
  });
});
