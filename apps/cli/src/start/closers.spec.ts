import { describe, expect, it } from '@jest/globals';
import { Closers } from './closers.js';

describe('Closers', () => {
  it('closes in the opposite order, once', async () => {
    const closed: string[] = [];
    const closers = new Closers();
    ['database', 'worker', 'api'].forEach((name) => closers.add(() => void closed.push(name)));
    await Promise.all([closers.close(), closers.close()]);
    expect(closed).toEqual(['api', 'worker', 'database']);
  });

  it('closes the rest where one fails, and says that it failed', async () => {
    const closed: string[] = [];
    const closers = new Closers();
    closers.add(() => void closed.push('database'));
    closers.add(() => Promise.reject(new Error('worker hangs')));
    await expect(closers.close()).rejects.toThrow('worker hangs');
    expect(closed).toEqual(['database']);
  });
});
