import { ConfigurationFault, type SettingFault } from './configuration-fault.js';
import { shapeOf } from './shape-of.js';
import { SETTINGS, type SettingName } from './settings.js';

/** A model that may propose statements and figures, and where it is asked. */
export interface ModelConfig {
  readonly url: string;
  readonly name: string;
  /** null: the endpoint wants none. */
  readonly key: string | null;
}

type Value = (name: SettingName) => string | null;

const OF_MODEL: readonly SettingName[] = ['WORDKEPT_MODEL_URL', 'WORDKEPT_MODEL_NAME', 'WORDKEPT_MODEL_KEY'];

/**
 * The settings of the model alone, for a command that needs no other; null where none is set. An empty variable counts
 * as absent. Throws `ConfigurationFault`.
 */
export function readModel(env: Readonly<Record<string, string | undefined>>): ModelConfig | null {
  const value: Value = (name) => env[name]?.trim() || null;
  const faults = [...faultsOf(value, OF_MODEL), ...halfModel(value)];
  if (faults.length > 0) throw new ConfigurationFault(faults);
  return modelOf(value);
}

/** The model that is set; null where none is. */
export function modelOf(value: Value): ModelConfig | null {
  const [url, name] = [value('WORDKEPT_MODEL_URL'), value('WORDKEPT_MODEL_NAME')];
  return url !== null && name !== null ? { url, name, key: value('WORDKEPT_MODEL_KEY') } : null;
}

/** An endpoint serves many models: half a setting is a slip, and would be off in silence. */
export function halfModel(value: Value): SettingFault[] {
  const [url, name] = [value('WORDKEPT_MODEL_URL'), value('WORDKEPT_MODEL_NAME')];
  if ((url === null) === (name === null)) return [];
  return url === null
    ? [{ name: 'WORDKEPT_MODEL_URL', problem: 'is missing: WORDKEPT_MODEL_NAME needs it' }]
    : [{ name: 'WORDKEPT_MODEL_NAME', problem: 'is missing: WORDKEPT_MODEL_URL needs it' }];
}

/** What is wrong with the values of these settings. */
export function faultsOf(value: Value, names: readonly SettingName[]): SettingFault[] {
  return SETTINGS.filter(({ name }) => names.includes(name)).flatMap(({ name, fault }) => {
    const given = value(name);
    const problem = given === null ? null : fault(given);
    return problem === null || given === null ? [] : [{ name, problem: `${problem}; it is ${shapeOf(given)}` }];
  });
}
