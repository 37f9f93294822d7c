import { ConfigurationFault, readModel, type ModelConfig } from '#config';
import { Problem } from '#problem';
import type { ExtractOptions } from './options.js';

/** The model that options, else the environment name; null where none is. Throws `bad_option` for half a setting or a bad one. */
export function modelOf(
  { modelUrl, model }: Pick<ExtractOptions, 'modelUrl' | 'model'>,
  env: NodeJS.ProcessEnv,
): ModelConfig | null {
  try {
    return readModel({
      ...env,
      ...(modelUrl === undefined ? {} : { WORDKEPT_MODEL_URL: modelUrl }),
      ...(model === undefined ? {} : { WORDKEPT_MODEL_NAME: model }),
    });
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    const advice = 'Give --model-url URL and --model NAME, or set WORDKEPT_MODEL_URL and WORDKEPT_MODEL_NAME.';
    throw new Problem('bad_option', error.message, advice);
  }
}
