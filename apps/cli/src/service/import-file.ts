import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImportView } from '#contracts';
import { Problem } from '#problem';
import { openOutcomeFile, readOutcomeMap, type OutcomeOptions } from '#intake';
import { printJson } from '../print/index.js';
import { writeLines } from '../print/lines.js';
import { connect } from './find-service.js';
import type { ImportOptions } from './import-command.js';
import type { ServiceClient } from './service-client.js';

/** Longer mappings do not fit into an address. */
const LONGEST_MAP = 7_000;

/** Sends one file of figures, waits until the claims have been judged by it, prints what came of it; gives the exit code. */
export async function importFile(file: string, options: ImportOptions): Promise<number> {
  const map = mapText(await mapOf(options));
  const bytes = openOutcomeFile(file);
  // A file that cannot be opened is told before the service is asked.
  const first = await bytes.next();
  const service = await connect(options);
  const { company, fiscalYearEnd, currency, dryRun, strict } = options;
  const said = { company, name: basename(file), map, fiscalYearEnd, currency };
  const query = { ...said, dryRun: flag(dryRun), strict: flag(strict) };
  const taken = await service.sendFile<ImportView>('/v1/imports', query, counted(first, bytes));
  const done = taken.id === null ? taken : await finished(service, taken);
  printImport(done, options.json);
  return done.status === 'failed' ? 1 : 0;
}

function flag(value: boolean | undefined): string | undefined {
  return value === true ? 'true' : undefined;
}

async function mapOf({ map, column, set, source }: ImportOptions): Promise<OutcomeOptions> {
  const given = map === undefined ? {} : await readOutcomeMap(map);
  if (given.concepts !== undefined) return given;
  const { columns, defaults } = given;
  return {
    ...given,
    columns: { ...columns, ...column },
    defaults: { ...defaults, ...set },
    ...(source !== undefined && { source }),
  };
}

/** The mapping as it goes into the address: undefined where nothing is mapped. */
function mapText({ concepts, ...table }: OutcomeOptions): string | undefined {
  const filled = Object.entries(table).filter(
    ([, part]) => typeof part === 'string' || Object.keys(part ?? {}).length > 0,
  );
  if (concepts === undefined && filled.length === 0) return undefined;
  const text = JSON.stringify(concepts ?? Object.fromEntries(filled));
  if (text.length <= LONGEST_MAP) return text;
  const advice = 'Put the concepts or names into the profile of the company.';
  throw new Problem('bad_option', `The mapping has ${text.length} characters; ${LONGEST_MAP} fit.`, advice);
}

/** The bytes as they go out; on a terminal with a count of what has gone. */
async function* counted(
  first: IteratorResult<Uint8Array>,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let sent = 0;
  const shows = process.stderr.isTTY;
  for (let next = first; !next.done; next = await rest.next()) {
    sent += next.value.length;
    if (shows) process.stderr.write(`\r\x1b[2KSending ${(sent / 1e6).toFixed(1)} MB`);
    yield next.value;
  }
  if (shows) process.stderr.write('\r\x1b[2K');
}

/** Asks until the claims have been judged. Throws `service_unreachable` where for long nothing happens. */
async function finished(service: ServiceClient, { id, status }: ImportView, patience = 120_000): Promise<ImportView> {
  if (id === null) throw new TypeError('a dry run is not followed');
  if (status === 'tracking') process.stderr.write('Judging the claims of the company ...\n');
  for (const end = Date.now() + patience; Date.now() < end; await pause(150)) {
    const view = await service.get<ImportView>(`/v1/imports/${id}`);
    if (view.status !== 'tracking') return view;
  }
  const detail = `The figures are kept (import ${id}), but for ${patience / 1000} s no claim has been judged by them.`;
  throw new Problem(
    'service_unreachable',
    detail,
    'Is a worker running? Nothing is lost: they are judged once one is.',
  );
}

function printImport(view: ImportView, asJson = false): void {
  if (asJson) return printJson(view);
  const { documents, figures, rows, problems, notes, status, verdictsChanged, problem } = view;
  const would = status === 'planned' ? 'would be ' : '';
  const days = `${documents.created} ${would}new, ${documents.replaced} ${would}replaced, ${documents.unchanged} known as they are`;
  const judged = verdictsChanged === null ? '' : `; ${verdictsChanged} verdicts changed`;
  writeLines([
    `${view.company}: ${figures} figures of ${rows} ${view.kind === 'csv' ? 'rows' : 'entries'}; days: ${days}${judged}`,
  ]);
  const faults = problems.map(
    ({ row, column, detail, advice }) => `row ${row}, ${column ?? 'whole'}: ${detail}. ${advice}`,
  );
  for (const line of [...notes, ...faults]) process.stderr.write(`${line}\n`);
  if (problem !== null) process.stderr.write(`${problem.detail}\n  ${problem.advice}\n`);
}
