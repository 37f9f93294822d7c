import { CommanderError, type Command } from 'commander';
import { exitCodeOf, reportError } from './report-error.js';

/** Runs one command line; the number is the process's exit code (CONTRACT.md: 0 done, 2 usage, 3 input, 4 service, 1 else). */
export async function runProgram(program: Command, argv: readonly string[]): Promise<number> {
  process.stdout.on('error', stopWriting);
  process.exitCode = 0;
  try {
    forEachCommand(program, (command) => command.exitOverride().configureOutput({ outputError: () => {} }));
    await program.parseAsync([...argv]);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // Without a command commander has already printed the help: nothing is left to say.
    if (!isBareHelp(error)) reportError(error);
    return exitCodeOf(error);
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: nothing is wrong. Anything else (a full disk) is said. */
function stopWriting(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(
    `wordkept: The output cannot be written (${error.message}).\n  Free the place it goes to, or send it elsewhere.\n`,
  );
  process.exit(1);
}

function isBareHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.code === 'commander.help';
}

function forEachCommand(command: Command, visit: (command: Command) => void): void {
  visit(command);
  command.commands.forEach((child) => forEachCommand(child, visit));
}
