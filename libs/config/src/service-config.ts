import { ConfigurationFault } from './configuration-fault.js';
import { NO_DATABASE, readConfig, requireDatabase, type ServiceConfig } from './read-config.js';
import { strangeSettings } from './strange-settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a process that serves. Says every name that nothing reads, and every fault, at once; where there is a
 * fault the process ends with 2, before anything is started.
 */
export function serviceConfig(env: Environment): ServiceConfig {
  strangeWords(env).forEach(say);
  try {
    return requireDatabase(readConfig(env));
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    say('These settings cannot be used:');
    withDatabase(env, error.faults).forEach(({ name, problem }) => say(`  ${name} ${problem}`));
    process.exit(2);
  }
}

/** That there is none is found last, when all else is right; it is told with the rest. */
function withDatabase(env: Environment, faults: ConfigurationFault['faults']): ConfigurationFault['faults'] {
  const isTold = faults.some(({ name }) => name === NO_DATABASE.name);
  return isTold || env[NO_DATABASE.name]?.trim() ? faults : [...faults, NO_DATABASE];
}

/** A line for each name that looks like one of ours and is none. */
export function strangeWords(env: Environment): readonly string[] {
  return strangeSettings(env).map(({ name, nearest }) => {
    const meant = nearest === null ? 'The names are listed in docs/operations.md.' : `Is ${nearest} meant?`;
    return `${name} is no setting, and is not used. ${meant}`;
  });
}

function say(line: string): void {
  process.stderr.write(`wordkept: ${line}\n`);
}
