/**
 * `npm run bench [-- P3 P5 ...] [--full] [--json FILE]`: measures what docs/proof.md tells, each figure as a ratio of two
 * things taken in turn, prints a table and, where asked, writes JSON. `--full` takes the sizes of the promise instead of
 * those that a coffee allows.
 */
import { writeFileSync } from 'node:fs';
import Table from 'cli-table3';
import { openGround, type Ground } from './ground.js';
import type { Measured } from './measure.js';

type Bench = (ground: Ground, isFull: boolean) => Promise<readonly Measured[]>;

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  P1: async () => (await import('./reading.js')).reading,
  P3: async () => (await import('./write-rows.js')).writeRows,
  P4: async () => (await import('./whole-flow.js')).wholeFlow,
  P5: async () => (await import('./read-route.js')).readRoute,
  P6: async () => (await import('./queue-overhead.js')).queueOverhead,
  P7: async () => (await import('./webhooks.js')).webhooks,
  P8: async () => (await import('./growth.js')).growth,
  P9: async () => (await import('./memory.js')).memory,
  P10: async () => (await import('./first-use.js')).firstUse,
  R9: async () => (await import('./mute-receiver.js')).muteReceiver,
  PAGE: async () => (await import('./page.js')).page,
};

const given = process.argv.slice(2);
const jsonAt = given.indexOf('--json');
const json = jsonAt < 0 ? null : given[jsonAt + 1];
const wanted = given.filter((word) => word in BENCHES);
const names = wanted.length > 0 ? wanted : Object.keys(BENCHES);

const all: Measured[] = [];
const ground = await openGround();
try {
  for (const name of names) {
    process.stderr.write(`${name} …\n`);
    const bench = await BENCHES[name]?.();
    const figures = (await bench?.(ground, given.includes('--full'))) ?? [];
    // Told at once: who stops a long run keeps what it has found so far.
    for (const { what, ratio } of figures) process.stderr.write(`  ${what}: ${ratio.toFixed(3)}\n`);
    all.push(...figures);
  }
} finally {
  await ground.close();
}
const table = new Table({ head: ['', 'measured', 'ours', 'peer', 'ratio', 'goal', ''] });
for (const { id, what, ours, peer, ratio, goal, met } of all)
  table.push([id, what, ours, peer, ratio.toFixed(3), goal, met ? 'met' : 'not met']);
process.stdout.write(`${table.toString()}\n`);
if (json) writeFileSync(json, `${JSON.stringify(all, null, 2)}\n`);
