import { ConfigurationFault, readConfig, type Config } from '#config';
import { Problem } from '#problem';

/** The settings of the environment. Throws `bad_option` with every fault where some cannot be used. */
export function clientConfig(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    throw new Problem('bad_option', error.message, 'Set these environment variables otherwise, or unset them.');
  }
}
