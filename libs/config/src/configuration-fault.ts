/** One setting that cannot be used. The value is not repeated: it may hold a password. */
export interface SettingFault {
  readonly name: string;
  readonly problem: string;
}

/** Everything that is wrong with the environment, at once. */
export class ConfigurationFault extends Error {
  constructor(readonly faults: readonly SettingFault[]) {
    super(faults.map((fault) => `${fault.name} ${fault.problem}`).join('\n'));
    this.name = 'ConfigurationFault';
  }
}
