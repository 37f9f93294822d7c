import type { LoggerService } from '@nestjs/common';
import { destination, pino, type DestinationStream, type Logger } from 'pino';

/** Structured lines, on stderr unless told otherwise: stdout belongs to data. */
export function createLog(level: string, to: DestinationStream = destination(2)): Logger {
  return pino({ level, base: null, serializers: { err: failure } }, to);
}

/** What may be told of an error. Others carry what they were about: a query its values, and those may be a transcript. */
function failure(error: Error & { readonly code?: unknown }): object {
  const { name: type, message, stack, code, cause } = error;
  const [told = ''] = message.split('\n');
  const from = cause instanceof Error ? { cause: failure(cause) } : {};
  return { type, message: told.slice(0, 300), code, stack: placesOf(stack), ...from };
}

/** Where in the code, without the message that a stack begins with. */
function placesOf(stack: string | undefined): string[] {
  return (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
}

/** Lets Nest write to the same log. Start-up chatter of the framework is `debug`. */
export class PinoLogger implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest gives the name of the writer last. */
  private write(level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal', message: unknown, rest: unknown[]): void {
    const context = typeof rest.at(-1) === 'string' ? rest.at(-1) : undefined;
    if (message instanceof Error) this.pino[level]({ context, err: message }, message.name);
    else this.pino[level]({ context }, String(message));
  }
}
