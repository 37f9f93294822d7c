import { fileTypeFromBuffer } from 'file-type';
import { extname } from 'node:path';
import { encodingOf } from '../encoding/encoding-of.js';
import { archiveForm } from './docx/archive-form.js';
import type { IntakeLimits } from './limits.js';
import type { FileHints } from './plain-document.js';
import { noText, notReadHere } from './refuse.js';

/** Told by the first bytes; a text may still be HTML, captions or JSON. */
export type CoarseForm = 'pdf' | 'docx' | 'text';

/** Readers of PDF look so far for its signature. */
const PDF_WITHIN = 1024;
/** Word before 2007, and Word files under a password. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * What a file is by its content, whatever it is called. Throws `empty_document`, or `binary_file` that names what it is
 * and what to do.
 */
export async function detectForm(bytes: Buffer, limits: IntakeLimits, hints: FileHints): Promise<CoarseForm> {
  if (bytes.length === 0) throw noText('The file is empty.', 'Send a file that holds a transcript or notes.');
  if (bytes.subarray(0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return archiveForm(bytes, limits);
  if (bytes.subarray(0, 8).equals(OLE)) throw notReadHere('in an old or protected form of Office', SAVE_AS_DOCX);
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') throw notReadHere('in Rich Text Format', SAVE_AS_DOCX);
  // Signatures are short: a call of BMW's begins as a picture does.
  if (!isText(bytes)) await refuseKnownBinary(bytes, hints);
  return 'text';
}

function isText(bytes: Buffer): boolean {
  const encoding = encodingOf(bytes.subarray(0, 65_536), bytes.length <= 65_536);
  return encoding !== null && encoding.startsWith('utf');
}

const SAVE_AS_DOCX = 'Save it as .docx without a password, as PDF or as plain text, and send that.';
const OF_TEXT = /^text\/|^application\/(?:xml|x-subrip|json|xhtml\+xml)$/;

async function refuseKnownBinary(bytes: Buffer, { name }: FileHints): Promise<void> {
  const type = await fileTypeFromBuffer(bytes.subarray(0, 65_536)).catch(() => undefined);
  if (!type || OF_TEXT.test(type.mime)) return;
  const ending = extname(name ?? '').toLowerCase();
  const named = ending !== '' && ending !== `.${type.ext}` ? `, though its name ends in ${ending.slice(0, 12)}` : '';
  const advice = 'Send the transcript itself: as PDF, Word (.docx), HTML, captions or plain text.';
  throw notReadHere(`of the type ${type.mime}${named}`, advice);
}
