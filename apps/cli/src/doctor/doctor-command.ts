import type { Command } from 'commander';

export interface DoctorOptions {
  readonly json?: boolean;
}

/** `wordkept doctor`: checks the set-up and says what is wrong. */
export function registerDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('check the set-up: what is wrong, where, and what to do')
    .option('--json', 'print one JSON document: { "healthy": true, "findings": [...] }')
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('./doctor.js');
      process.exitCode = await doctor(options);
    });
}
