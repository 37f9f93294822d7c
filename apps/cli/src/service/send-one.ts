import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Problem } from '#problem';
import type { DocumentArgument } from '../offline/read-document.js';
import { isAddress } from './collect-files.js';
import { readUpload, type SharedFacts } from './read-upload.js';
import type { ServiceClient } from './service-client.js';

/** Forms that the service makes plain; everything else is read here as a text, and said to be none where it is none. */
const AS_FILE = new Set(['.pdf', '.docx', '.html', '.htm', '.srt', '.vtt', '.json']);

/** Sends one document to an address of the service that takes documents: a text as JSON, a file as it is, an address by name. */
export async function sendOne<T>(
  service: ServiceClient,
  path: string,
  document: DocumentArgument,
  shared: SharedFacts,
): Promise<T> {
  const { company, fiscalYearEnd, currency } = shared;
  const { periodEnd = shared.periodEnd, eventDate = shared.eventDate } = document;
  const said = { company, periodEnd, eventDate, fiscalYearEnd, currency };
  if (isAddress(document.path)) return service.sendJson<T>(path, { ...said, url: document.path });
  if (!AS_FILE.has(extname(document.path).toLowerCase())) {
    return service.sendJson<T>(path, await readUpload(document, shared));
  }
  await access(document.path).catch(() => {
    const advice = 'Check the path; it is read from the current folder.';
    throw new Problem('file_not_found', `There is no file ${document.path}.`, advice);
  });
  return service.sendFile<T>(path, { ...said, name: basename(document.path) }, createReadStream(document.path));
}
