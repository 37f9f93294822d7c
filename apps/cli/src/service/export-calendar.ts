import { writeFile } from 'node:fs/promises';
import { Problem } from '#problem';
import type { ExportOptions } from './export-command.js';
import { connect } from './find-service.js';

/** Writes what falls due as a calendar to stdout. Throws `bad_option` for a filter that a calendar cannot keep to. */
export async function exportCalendar({ company, metric, segment, language, ...options }: ExportOptions): Promise<void> {
  const { url: _url, json: _json, keyFile: _keyFile, of, output, format: _format, ...filters } = options;
  if (Object.values(filters).some((given) => given !== undefined) || (of ?? 'claims') !== 'claims')
    throw notOfCalendars();
  const service = await connect(options);
  const calendar = await service.text('/v1/due/calendar', { company, metric, segment, language });
  if (output === undefined) process.stdout.write(calendar);
  else await writeFile(output, calendar);
}

function notOfCalendars(): Problem {
  const detail = 'A calendar holds what waits for its window to end, as known now.';
  return new Problem('bad_option', detail, 'Give no other filters than --company, --metric and --segment.');
}
