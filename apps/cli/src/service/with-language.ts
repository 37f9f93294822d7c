import { Option, type Command } from 'commander';
import { LANGUAGES } from '#contracts';

/** In which language questions are asked. */
export function withLanguage(command: Command): Command {
  return command.addOption(new Option('--language <language>', 'of the questions').choices(LANGUAGES).default('en'));
}
