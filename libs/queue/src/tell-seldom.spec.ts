import { describe, expect, it } from '@jest/globals';
import type { Logger } from '@nestjs/common';
import { tellSeldom } from './tell-seldom.js';

function listener() {
  const lines: string[] = [];
  return { lines, log: { warn: (line: string) => void lines.push(line) } as unknown as Logger };
}

describe('tellSeldom', () => {
  it('tells an outage once, and another one too', () => {
    const { lines, log } = listener();
    for (let i = 0; i < 3; i++) tellSeldom(log, 'Queue', new Error('connection lost'));
    tellSeldom(log, 'Queue', new Error('no entry'));
    expect(lines).toEqual(['Queue: connection lost', 'Queue: no entry']);
  });

  it('tells the first line of the words alone, or the code where there are none', () => {
    const { lines, log } = listener();
    tellSeldom(log, 'Queue', Object.assign(new Error('lost\nat socket'), { client: { password: 'hunter2' } }));
    tellSeldom(log, 'Queue', Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }));
    expect(lines).toEqual(['Queue: lost', 'Queue: ECONNREFUSED']);
  });
});
