import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mendLockFile, missingEntries, registryAddresses } from './lock-file.mjs';

function lockWith(packages: Record<string, object>) {
  return { lockfileVersion: 3, packages: { '': {}, ...packages } };
}

describe('missingEntries', () => {
  it.each([
    ['@bind/lib-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@bind/lib-win32-x64-msvc', { cpu: ['x64'], os: ['win32'] }],
    ['@bind/windows-x64', { cpu: ['x64'], os: ['win32'] }],
    ['@bind/lib-linux-x64-musl', { cpu: ['x64'], os: ['linux'], libc: ['musl'] }],
    ['@bind/lib-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'], libc: ['glibc'] }],
  ])('knows the platform of %s by its name', (name, platform) => {
    const lock = lockWith({ 'node_modules/lib': { version: '2.0.0', optionalDependencies: { [name]: '2.0.0' } } });
    expect(missingEntries(lock)).toEqual([
      { path: `node_modules/${name}`, entry: { version: '2.0.0', optional: true, ...platform } },
    ]);
  });

  it('takes the version of a sibling where a range is asked for', () => {
    const lock = lockWith({
      'node_modules/db': { optionalDependencies: { '@db/linux-x64': '^18.1.0', '@db/darwin-x64': '^18.1.0' } },
      'node_modules/@db/linux-x64': { version: '18.4.0' },
    });
    expect(missingEntries(lock).map(({ entry }) => entry.version)).toEqual(['18.4.0']);
  });

  it('leaves alone what is there, beside the package or nested in it', () => {
    const lock = lockWith({
      'node_modules/a': { optionalDependencies: { '@x/linux-x64': '1.0.0', '@y/linux-x64': '1.0.0' } },
      'node_modules/@x/linux-x64': { version: '1.0.0' },
      'node_modules/a/node_modules/@y/linux-x64': { version: '1.0.0' },
    });
    expect(missingEntries(lock)).toEqual([]);
  });

  it('does not invent a version', () => {
    const lock = lockWith({ 'node_modules/a': { optionalDependencies: { fsevents: '^2.3.0' } } });
    expect(() => missingEntries(lock)).toThrow(/fsevents/);
  });
});

describe('mendLockFile', () => {
  it('adds, sorts and takes addresses out, and then finds nothing more', () => {
    const lock = lockWith({
      'node_modules/z': { version: '1.0.0', resolved: 'https://registry.example/z.tgz' },
      'node_modules/lib': { version: '1.0.0', optionalDependencies: { '@b/lib-linux-x64': '1.0.0' } },
      'node_modules/own': { resolved: 'apps/own', link: true },
    });
    const mended = mendLockFile(lock);
    expect(Object.keys(mended.packages)).toEqual([
      '',
      'node_modules/@b/lib-linux-x64',
      'node_modules/lib',
      'node_modules/own',
      'node_modules/z',
    ]);
    expect(missingEntries(mended)).toEqual([]);
    expect(registryAddresses(mended)).toEqual([]);
    expect(mended.packages['node_modules/own']).toEqual({ resolved: 'apps/own', link: true });
  });
});

describe('package-lock.json', () => {
  const lock = JSON.parse(readFileSync(join(process.cwd(), 'package-lock.json'), 'utf8')) as object;

  it('lets npm ci pass on every platform and names no registry', () => {
    expect(missingEntries(lock)).toEqual([]);
    expect(registryAddresses(lock)).toEqual([]);
  });
});
