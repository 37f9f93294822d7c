import type { PreviewView } from '#contracts';
import { Problem } from '#problem';
import type { DocumentArgument } from '../offline/read-document.js';
import { printJson } from '../print/index.js';
import { writeLines } from '../print/lines.js';
import { exitCodeOf } from '../report-error.js';
import type { IngestOptions } from './ingest-command.js';
import { sendOne } from './send-one.js';
import type { ServiceClient } from './service-client.js';

/** Shows how the service would read each document; gives the exit code of the first that it would refuse, else 0. */
export async function printPreviews(
  service: ServiceClient,
  files: readonly DocumentArgument[],
  options: IngestOptions,
): Promise<number> {
  const previews: (PreviewView & { readonly file: string })[] = [];
  let code = 0;
  for (const file of files) {
    try {
      previews.push({
        file: file.path,
        ...(await sendOne<PreviewView>(service, '/v1/documents/preview', file, options)),
      });
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'service_unreachable') throw error;
      code ||= exitCodeOf(error);
      process.stderr.write(`${file.path}: ${error.message}\n  ${error.advice}\n`);
    }
  }
  if (options.json) printJson({ previews });
  else writeLines(previews.flatMap(linesOf));
  return code;
}

function linesOf(preview: PreviewView & { readonly file: string }): string[] {
  const { file, origin, company, period, eventDate, turns, speakers, statements, observations, problem } = preview;
  const encoding = origin.encoding === null ? '' : ` in ${origin.encoding}`;
  const dates =
    period && eventDate
      ? `${period.label} (${period.why.source}), call of ${eventDate.date} (${eventDate.why.source})`
      : 'not dated';
  const found =
    statements && observations ? `${statements.total} statements, ${observations.total} observations` : 'not read';
  const doubts = [
    ...origin.notes,
    ...preview.completeness.doubts,
    ...(preview.equal ? [`stored already as ${preview.equal.id}`] : []),
  ];
  return [
    `${file}: ${origin.form}${encoding}, ${preview.characters} characters, ${preview.languages.join(', ')}`,
    `  ${company.id ?? 'of no known company'} (${company.source ?? 'nobody says'}); ${dates}`,
    `  ${turns} turns of ${speakers.length} speakers; ${found}`,
    ...(problem ? [`  ${problem.detail} ${problem.advice}`] : []),
    ...preview.sameCall.map(({ id, name }) => `  the same call is stored as ${name} (${id})`),
    ...doubts.map((doubt) => `  ${doubt}`),
  ];
}
