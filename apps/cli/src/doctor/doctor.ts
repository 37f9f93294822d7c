import pc from 'picocolors';
import { ConfigurationFault, readConfig, strangeWords, type Config } from '#config';
import { checkAccess } from './check-access.js';
import { checkDatabase } from './check-database.js';
import { checkEmbedded } from './check-embedded.js';
import { checkFolder } from './check-folder.js';
import { checkHouse } from './check-house.js';
import { checkNode } from './check-node.js';
import { checkQueue } from './check-queue.js';
import { checkService } from './check-service.js';
import type { DoctorOptions } from './doctor-command.js';
import { fault, note, ok, type Finding } from './finding.js';

/** In the order in which one thing rests on the other. */
const CHECKS: readonly ((config: Config) => Promise<readonly Finding[]>)[] = [
  checkFolder,
  checkEmbedded,
  checkDatabase,
  checkHouse,
  checkQueue,
  checkAccess,
  checkService,
];

/** Prints what every check found; 0 where nothing is wrong, else 1. */
export async function doctor(options: DoctorOptions): Promise<number> {
  const findings = await examine(process.env);
  const healthy = findings.every(({ state }) => state !== 'fault');
  process.stdout.write(options.json ? `${JSON.stringify({ healthy, findings }, null, 2)}\n` : inWords(findings));
  return healthy ? 0 : 1;
}

/** Where the settings cannot be read, nothing that rests on them is looked at. */
export async function examine(env: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  const node = checkNode(process.versions.node);
  const settings = readSettings(env);
  if (!('dataDir' in settings)) return [node, ...settings];
  const strange = strangeWords(env).map((words) => note('settings', words));
  const findings: Finding[] = [node, ok('settings', 'all can be used'), ...strange];
  for (const check of CHECKS) findings.push(...(await check(settings)));
  return findings;
}

function readSettings(env: NodeJS.ProcessEnv): Config | readonly Finding[] {
  try {
    return readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    return error.faults.map(({ name, problem }) => fault('settings', `${name} ${problem}`, 'Correct or unset it.'));
  }
}

function inWords(findings: readonly Finding[]): string {
  const mark = { ok: pc.green('✔'), note: pc.yellow('•'), fault: pc.red('✘') };
  const lines = findings.map(({ check, state, detail, advice }) => {
    const line = `${mark[state]} ${check.padEnd(18)} ${detail}`;
    return advice ? `${line}\n${' '.repeat(21)}${pc.dim(advice)}` : line;
  });
  return `${lines.join('\n')}\n`;
}
