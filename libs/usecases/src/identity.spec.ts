import { describe, expect, it } from '@jest/globals';
import { companyIdOf, contentId, isId, newId, sha256 } from './identity.js';

describe('ids', () => {
  it('are the same for the same content and differ where parts are cut elsewhere', () => {
    expect(contentId('a', 'b')).toBe(contentId('a', 'b'));
    expect(contentId('ab', 'c')).not.toBe(contentId('a', 'bc'));
    expect(contentId('1')).not.toBe(contentId(1));
  });

  it('keep the companies of two tenants apart', () => {
    expect(companyIdOf('tenant-a', 'acme')).not.toBe(companyIdOf('tenant-b', 'acme'));
  });

  it('sort by the time of their making', () => {
    const ids = Array.from({ length: 50 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every(isId)).toBe(true);
  });

  it.each(['', 'c-123', '01900000-0000-7000-8000-00000000000', "' OR 1=1"])('%s is none', (text) => {
    expect(isId(text)).toBe(false);
  });

  it('hash a text by its bytes in UTF-8', () => {
    expect(sha256('季度')).toBe('4f1c54f507c95009111b161db4b8d77cc21d2fe8d4b78f4bcb2c088a72c3b64d');
  });
});
