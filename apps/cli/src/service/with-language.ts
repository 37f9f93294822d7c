import { Option, type Command } from 'commander';
import { LANGUAGES } from '#contracts';

/** In which language questions are asked, or what else is said. */
export function withLanguage(command: Command, ofWhat = 'of the questions'): Command {
  return command.addOption(new Option('--language <language>', ofWhat).choices(LANGUAGES).default('en'));
}
