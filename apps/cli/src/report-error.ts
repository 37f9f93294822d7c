import { CommanderError } from 'commander';
import { Problem, type ProblemCode } from '#problem';

/** Says on stderr what was wrong, where, and what to do. Unknown errors show their stack only with WORDKEPT_DEBUG=1. */
export function reportError(error: unknown): void {
  process.stderr.write(`${describe(error)}\n`);
}

function describe(error: unknown): string {
  if (error instanceof Problem) return `wordkept: ${error.message}\n  ${error.advice}`;
  if (error instanceof CommanderError) {
    return `wordkept: ${error.message.replace(/^error: /, '')}\n  See: wordkept --help`;
  }
  const known = error instanceof Error ? error : new Error(String(error));
  const detail = process.env['WORDKEPT_DEBUG'] === '1' ? (known.stack ?? known.message) : known.message;
  return `wordkept: ${detail}\n  This is a fault of the program. Run again with WORDKEPT_DEBUG=1 and report what it prints.`;
}

/** Exit code of CONTRACT.md for an error. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return 2;
  return error instanceof Problem ? exitCodeOfProblem(error.code) : 1;
}

function exitCodeOfProblem(code: ProblemCode): number {
  switch (code) {
    case 'bad_option':
    case 'bad_date':
    case 'missing_period_end':
    case 'missing_event_date':
    case 'unknown_company':
      return 2;
    case 'file_not_found':
    case 'unreadable_file':
    case 'empty_document':
    case 'binary_file':
    case 'too_large':
    case 'too_costly':
    case 'not_fetched':
    case 'bad_profile':
    case 'no_statements':
      return 3;
    case 'service_unreachable':
      return 4;
    case 'not_found':
    case 'conflict':
    case 'outdated':
      return 1;
  }
}
