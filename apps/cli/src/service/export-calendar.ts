import type { Language } from '#engine';
import { Problem } from '#engine';
import type { ClaimOptions } from './claim-options.js';
import { connect } from './find-service.js';

interface CalendarOptions extends ClaimOptions {
  readonly language: Language;
}

/** Writes what falls due as a calendar to stdout. Throws `bad_option` for a filter that a calendar cannot keep to. */
export async function exportCalendar({
  company,
  metric,
  segment,
  language,
  ...options
}: CalendarOptions): Promise<void> {
  const { lifecycle, result, asOf, recordedBefore } = options;
  if ([lifecycle, result, asOf, recordedBefore].some((given) => given !== undefined)) throw notOfCalendars();
  const service = await connect(options);
  process.stdout.write(await service.text('/v1/due/calendar', { company, metric, segment, language }));
}

function notOfCalendars(): Problem {
  const detail = 'A calendar holds what waits for its window to end, as known now.';
  return new Problem('bad_option', detail, 'Leave out --lifecycle, --result, --as-of and --recorded-before.');
}
