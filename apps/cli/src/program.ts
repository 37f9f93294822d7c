import { Command } from 'commander';
import { registerAuditCommand } from './access/audit-command.js';
import { registerKeysCommand } from './access/keys-command.js';
import { registerDoctorCommand } from './doctor/index.js';
import { registerCompareCommand } from './offline/compare-command.js';
import { registerExtractCommand } from './offline/extract-command.js';
import { registerTrackCommand } from './offline/track-command.js';
import { registerProfileCommand } from './profile/profile-command.js';
import { registerServiceCommands } from './service/index.js';
import { registerMigrateCommand, registerStartCommand } from './start/index.js';
import { version } from './version.js';

/** The whole command line. Registering is cheap: what a command needs is imported when it runs. */
export function createProgram(): Command {
  const program = new Command('wordkept')
    .description(
      'They said it on the call. Did it happen?\nReads earnings calls, follows every promise and says, with both quotes, whether it was met.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showSuggestionAfterError()
    .exitOverride();
  registerExtractCommand(program);
  registerTrackCommand(program);
  registerCompareCommand(program);
  registerProfileCommand(program);
  registerStartCommand(program);
  registerMigrateCommand(program);
  registerServiceCommands(program);
  registerKeysCommand(program);
  registerAuditCommand(program);
  registerDoctorCommand(program);
  return program;
}
