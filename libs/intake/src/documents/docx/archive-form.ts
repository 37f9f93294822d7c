import type { IntakeLimits } from '../limits.js';
import { notReadHere } from '../refuse.js';
import { listEntries } from './list-entries.js';

const DOCUMENT = 'word/document.xml';
const OTHERS: readonly (readonly [entry: RegExp, what: string])[] = [
  [/^xl\/workbook/, 'an Excel workbook'],
  [/^ppt\/presentation/, 'a PowerPoint presentation'],
  [/^content\.xml$/, 'an OpenDocument file'],
  [/^META-INF\/container\.xml$/, 'an e-book'],
];
const SAVE_AS = 'Save it as .docx, PDF or plain text, and send that.';

/** A Word file is an archive; every other archive is refused by what it is. Unpacks nothing. */
export function archiveForm(bytes: Buffer, limits: IntakeLimits): 'docx' {
  const names = listEntries(bytes, limits).map((entry) => entry.name);
  if (names.includes(DOCUMENT)) return 'docx';
  const other = OTHERS.find(([entry]) => names.some((name) => entry.test(name)));
  if (other) throw notReadHere(other[1], SAVE_AS);
  throw notReadHere('an archive', 'Unpack it and send the documents in it one by one.');
}
