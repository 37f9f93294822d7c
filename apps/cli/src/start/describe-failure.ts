import { readConfig, ConfigurationFault } from '#config';
import { EmbeddedFault, FolderInUse } from '#embedded';
import { Problem } from '#problem';
import { findService } from './service-file.js';

/** What went wrong, where, and what to do, as stderr shows it. */
export async function describeFailure(error: unknown): Promise<string> {
  if (error instanceof ConfigurationFault) {
    return `wordkept: these settings cannot be used:\n  ${error.message.replaceAll('\n', '\n  ')}`;
  }
  if (error instanceof FolderInUse) return describeRunning(error);
  if (error instanceof EmbeddedFault || error instanceof Problem)
    return `wordkept: ${error.message}\n  ${error.advice}`;
  return describeTakenPort(error) ?? describeOther(error);
}

/** Only a port that was asked for by name can be taken: without one, a free port is sought. */
function describeTakenPort(error: unknown): string | null {
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code !== 'EADDRINUSE') return null;
  return `wordkept: another program listens on ${address}:${port}.\n  Stop it, set WORDKEPT_PORT to another port, or leave WORDKEPT_PORT out to have a free one taken.`;
}

/** A second start on the same folder is most often a forgotten first one: say where it is. */
async function describeRunning(error: FolderInUse): Promise<string> {
  const service = await findService(readConfig(process.env).dataDir);
  if (!service) return `wordkept: ${error.message} It may still be starting.\n  ${error.advice}`;
  return `wordkept: already running at ${service.url} (process ${service.pid}).\n  ${error.advice}`;
}

function describeOther(error: unknown): string {
  const known = error instanceof Error ? error : new Error(String(error));
  const cause = known.cause instanceof Error ? ` (${known.cause.message})` : '';
  const place = process.env['WORDKEPT_DEBUG'] === '1' ? `\n${known.stack}` : '';
  return `wordkept: ${known.message || known.name}${cause}${place}\n  Run: wordkept doctor`;
}
