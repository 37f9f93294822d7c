import { describe, expect, it } from '@jest/globals';
import { progress } from './progress.js';

function written(isTTY: boolean): string {
  const parts: string[] = [];
  const bar = progress(2, 'Reading', { isTTY, write: (text: string) => parts.push(text) });
  bar.step('first.md');
  bar.step('second.md');
  bar.end();
  return parts.join('');
}

describe('progress', () => {
  it('writes plain lines where there is no terminal', () => {
    expect(written(false)).toBe('Reading 1/2: first.md\nReading 2/2: second.md\n');
  });

  it('draws one line over itself on a terminal and leaves nothing behind', () => {
    const text = written(true);
    expect(text).not.toContain('\n');
    expect(text).toContain('Reading 2/2');
    expect(text.endsWith('\r\x1b[2K')).toBe(true);
  });
});
