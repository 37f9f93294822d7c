import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { registerExtractCommand } from '../../apps/cli/src/offline/extract-command.js';
import { runProgram } from '../../apps/cli/src/run-program.js';
import { modelServer, saying, type Behaviour } from './model-server.js';

const TEXT = `---
period_end: 2025-09-30
event_date: 2025-11-25
---
Ann Lee -- Chief Financial Officer

We expect revenue of 4.5 billion dollars next quarter. The board agreed, gross margin of 45% in fiscal 2027.
`;
const GOOD = {
  quote: 'gross margin of 45% in fiscal 2027',
  metric: 'gross_margin',
  target: { low: 45, high: 45, unit: 'percent' },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wordkept-model-'));
  writeFileSync(join(folder, 'call.txt'), TEXT);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void jest.restoreAllMocks());

/** Runs `extract` in this process and gives what it printed. */
async function extracted(...options: string[]) {
  const printed = { out: '', err: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed.out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((printed.err += String(text)), true));
  const args = ['node', 'wordkept', 'extract', join(folder, 'call.txt'), '--company', 'demo', '--json', ...options];
  const program = new Command('wordkept');
  registerExtractCommand(program);
  const code = await runProgram(program, args);
  return { ...printed, code, json: JSON.parse(printed.out) };
}

async function withModel(behaviour: Behaviour, ...options: string[]) {
  const server = await modelServer(behaviour);
  try {
    return await extracted('--model-url', server.url, '--model', 'small', ...options);
  } finally {
    await server.close();
  }
}

describe('extract with a model', () => {
  it('prints what the rules found and what the text bears out of the rest', async () => {
    const { json, err, code } = await withModel(
      saying({ statements: [GOOD, { ...GOOD, quote: 'a lie about margins' }] }),
    );
    expect([code, err]).toEqual([0, '']);
    expect(json.statements).toHaveLength(2);
    expect(json.flags).toEqual([{ code: 'model_proposed', detail: 'small took part: 1 proposals taken, 1 refused' }]);
  });

  it('explains what was refused', async () => {
    const { json } = await withModel(saying({ statements: [{ ...GOOD, quote: 'a lie about margins' }] }), '--explain');
    expect(json.refusedProposals).toEqual([
      { of: 'statement', number: 1, rule: 'quote_not_in_text', quote: 'a lie about margins' },
    ]);
  });

  it('says on stderr that the model failed, and prints what the rules found', async () => {
    const { json, err, code } = await withModel((response) => response.writeHead(401).end());
    expect(code).toBe(0);
    expect(err).toContain('The model small was of little or no use: it answered 401');
    expect(json.statements).toHaveLength(1);
  });

  it('asks nobody where none is set', async () => {
    const { json, err } = await extracted();
    expect([err, json.flags]).toEqual(['', []]);
  });
});
