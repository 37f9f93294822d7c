/**
 * P1 and P2: `speed.js` in a process of its own, over the transcripts of the folder WORDKEPT_BENCH_TRANSCRIPTS (whole
 * calls as *.txt), or over generated calls where none is named: those are simpler than what people say.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCompany } from './generated-calls.js';
import type { Ground } from './ground.js';
import { held, type Measured } from './measure.js';

const SPEED = fileURLToPath(new URL('./speed.js', import.meta.url));
const GENERATED = 12;

export async function reading(_ground: Ground): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wordkept-reading-'));
  try {
    const given = process.env.WORDKEPT_BENCH_TRANSCRIPTS;
    if (!given) writeCalls(folder);
    const file = join(folder, 'measured.json');
    execFileSync(process.execPath, [SPEED, given ?? folder, '--growth', '--others', '--json', file], {
      stdio: [0, 2, 2],
    });
    const measured = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    return figuresOf(given ? 'real calls' : 'generated calls', (name) => measured[name] ?? Number.NaN);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeCalls(folder: string): void {
  for (let seed = 0; seed < GENERATED; seed += 1) {
    const [call] = generateCompany(seed, 1).calls;
    writeFileSync(join(folder, `${seed}.txt`), call?.text ?? '');
  }
}

function figuresOf(texts: string, of: (name: string) => number): readonly Measured[] {
  const rate = (name: string): string => `${of(name).toFixed(2)} MB/s`;
  const beside = (name: string, goal: number): Measured => {
    const ratio = of(`times as fast as ${name}`);
    const words = { ours: `${ratio.toFixed(1)} times`, peer: name };
    return held({ id: 'P1', what: `reading, ${texts}`, ...words, ratio }, 'at least', goal);
  };
  const ratio = of('P1 reading over bare scan');
  const slowest = of('slowest sentence ms');
  return [
    held(
      { id: 'P1', what: `reading, ${texts}`, ours: rate('MB/s'), peer: `${rate('bare scan MB/s')} bare scan`, ratio },
      'at least',
      0.1,
    ),
    beside('winkNLP', 5),
    beside('Recognizers-Text', 100),
    held(
      {
        id: 'P2',
        what: 'twice the text',
        ours: 'time for twice',
        peer: 'time for once',
        ratio: of('P2 twice the text over once'),
      },
      'at most',
      2.2,
    ),
    held(
      { id: 'P2', what: 'slowest sentence', ours: `${slowest.toFixed(1)} ms`, peer: '50 ms', ratio: slowest / 50 },
      'at most',
      1,
    ),
  ];
}
