import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Problem } from '#problem';
import { claimQuery } from './claim-options.js';
import type { ExportOptions } from './export-command.js';
import { connect } from './find-service.js';

/** Writes the file as the service streams it. Throws `bad_option` for a workbook that would go to the terminal. */
export async function exportFile(options: ExportOptions): Promise<void> {
  const { of, format, output } = options;
  if (format === 'xlsx' && output === undefined && process.stdout.isTTY)
    throw new Problem('bad_option', 'A workbook cannot be shown on a terminal.', 'Name a file with --output.');
  const { document, modality, speaker, statedBy, lang, claim, until } = options;
  const own = { document, modality, speaker, statedBy, lang, claim, until };
  const bytes = await (await connect(options)).file('/v1/exports', { of, format, ...claimQuery(options), ...own });
  if (output === undefined) await pipeline(bytes, process.stdout, { end: false });
  else await pipeline(bytes, createWriteStream(output));
}
