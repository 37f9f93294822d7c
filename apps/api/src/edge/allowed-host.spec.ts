import { describe, expect, it } from '@jest/globals';
import { allowedHost } from './allowed-host.js';

describe('allowedHost', () => {
  it.each([
    ['127.0.0.1', 'localhost:4680'],
    ['127.0.0.1', '127.0.0.1:4680'],
    ['127.0.0.1', 'LOCALHOST'],
    ['127.0.0.1', '[::1]:4680'],
    ['127.0.0.9', '127.0.0.9:1'],
    ['::1', '[::1]'],
    ['localhost', 'localhost'],
    ['0.0.0.0', 'calls.example.org'],
    ['10.1.2.3', 'anything'],
  ])('listening on %s answers %s', (listen, header) => {
    expect(allowedHost(listen)(header)).toBe(true);
  });

  it.each([
    ['127.0.0.1', 'evil.example'],
    ['127.0.0.1', 'localhost.evil.example'],
    ['127.0.0.1', 'evil.example@localhost'],
    ['127.0.0.1', 'localhost:4680@evil.example'],
    ['127.0.0.1', '127.0.0.1.nip.example:4680'],
    ['127.0.0.1', '10.0.0.1'],
    ['::1', '[::2]'],
    ['localhost', ''],
    ['localhost', undefined],
  ])('listening on %s refuses %s', (listen, header) => {
    expect(allowedHost(listen)(header)).toBe(false);
  });
});
