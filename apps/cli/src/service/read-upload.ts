import { basename } from 'node:path';
import { readFrontMatter } from '#engine';
import { Problem } from '#problem';
import type { DocumentUpload } from '#contracts';
import { readTextFile } from '#intake';
import type { DocumentArgument } from '../offline/read-document.js';

/** What the command line says of all documents that it sends. */
export interface SharedFacts {
  readonly company?: string;
  readonly periodEnd?: string;
  readonly eventDate?: string;
  readonly fiscalYearEnd?: string;
  readonly currency?: string;
}

/**
 * Reads a file for sending. Dates that neither the argument nor the options give are read from the text by the
 * service; the company, which the service must know first, is read from the front matter here.
 * Throws what `readTextFile` throws, and `bad_option` where nothing names the company.
 */
export async function readUpload(document: DocumentArgument, shared: SharedFacts): Promise<DocumentUpload> {
  const { text } = await readTextFile(document.path);
  const company = shared.company ?? readFrontMatter(text).fields.get('company');
  if (!company) throw unnamed(document.path);
  const { periodEnd = shared.periodEnd, eventDate = shared.eventDate } = document;
  const { fiscalYearEnd, currency } = shared;
  return { company, text, name: basename(document.path), periodEnd, eventDate, fiscalYearEnd, currency };
}

function unnamed(path: string): Problem {
  return new Problem(
    'bad_option',
    `Nothing says which company ${path} is of.`,
    'Give --company ID, or begin the file with a front matter block that holds "company: ID".',
  );
}
