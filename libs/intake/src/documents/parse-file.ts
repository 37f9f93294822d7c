import { Problem } from '#engine';
import type { DocumentForm } from '#contracts';
import { extname } from 'node:path';
import { decodeText } from '../encoding/decode-text.js';
import { detectForm } from './detect-form.js';
import { declaredCharset } from './html/declared-charset.js';
import { INTAKE_LIMITS, type IntakeLimits } from './limits.js';
import type { FileHints, PlainDocument, PlainText } from './plain-document.js';
import { isCaptions, readCaptions } from './read-captions.js';
import { looksLikeJson, readTranscriptJson } from './read-transcript-json.js';
import { noText, tooLarge } from './refuse.js';

/**
 * A file of any form that is read here as a plain document. What it is, is told by its content; name and content type are
 * only held against it. Text and Markdown are kept character for character.
 * Throws `Problem` `empty_document`, `binary_file`, `unreadable_file`, `too_large`, `too_costly`.
 */
export async function parseFile(
  bytes: Buffer,
  hints: FileHints = {},
  limits: IntakeLimits = INTAKE_LIMITS,
): Promise<PlainDocument> {
  const document = await unbroken(() => parse(bytes, hints, limits));
  const { length } = document.text;
  if (length > limits.characters)
    throw tooLarge(`The text has ${length} characters`, `${limits.characters} characters`);
  const named = namedOtherwise(document.form, hints);
  return named === null ? document : { ...document, notes: [named, ...document.notes] };
}

async function parse(bytes: Buffer, hints: FileHints, limits: IntakeLimits): Promise<PlainDocument> {
  switch (await detectForm(bytes, limits, hints)) {
    // Each reader is a program of its own size: loaded when the first of its files comes.
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.js');
      return documentOf('pdf', null, await readPdf(bytes, limits));
    }
    case 'docx': {
      const { readDocx } = await import('./docx/read-docx.js');
      return documentOf('docx', null, await readDocx(bytes, limits));
    }
    case 'text':
      return parseText(bytes, hints, limits);
  }
}

async function parseText(bytes: Buffer, hints: FileHints, limits: IntakeLimits): Promise<PlainDocument> {
  const charset = /charset\s*=\s*"?([\w-]{2,40})/i.exec(hints.contentType ?? '')?.[1] ?? null;
  const { text, encoding, notes } = decodeText(bytes, charset ?? declaredCharset(bytes));
  if (text.trim() === '')
    throw noText('The file holds only white space.', 'Send a file that holds a transcript or notes.');
  const form = formOfText(text, hints);
  const plain = await readAs(form, text, limits);
  return documentOf(form, encoding, { ...plain, notes: [...notes, ...plain.notes] });
}

async function readAs(form: TextForm, text: string, limits: IntakeLimits): Promise<PlainText> {
  switch (form) {
    case 'html':
      return (await import('./html/read-html.js')).readHtml(text.replace(/^\ufeff/, ''), limits);
    case 'captions':
      return readCaptions(text);
    case 'json':
      return readTranscriptJson(text, limits);
    case 'markdown':
    case 'text':
      return { text, notes: [] };
  }
}

function documentOf(form: DocumentForm, encoding: string | null, plain: PlainText): PlainDocument {
  return { form, encoding, pages: 0, emptyPages: [], ...plain };
}

/** What a text may be. */
type TextForm = Exclude<DocumentForm, 'pdf' | 'docx'>;

function formOfText(text: string, { name = '' }: FileHints): TextForm {
  if (isCaptions(text)) return 'captions';
  if (looksLikeJson(text)) return 'json';
  if (looksLikeHtml(text)) return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

/** By its first bytes: is it a text that is kept as it is (or nothing that is read here, which reading it says)? */
export function isPlainForm(head: Buffer): boolean {
  if (head.includes('%PDF-') || head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return false;
  const text = head.toString('latin1');
  return !isCaptions(text) && !looksLikeHtml(text) && !/^\s*[[{]\s*["{[]/.test(text);
}

/** By how it begins, or by more tags near its beginning than a text that speaks of tags has. */
function looksLikeHtml(text: string): boolean {
  const head = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(head) || /^<\?xml[^>]*>\s*<(?:!doctype html|html)/i.test(head))
    return true;
  return head.startsWith('<') && (head.match(/<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?>/gi) ?? []).length > 5;
}

/** Endings of names that promise a form. */
const PROMISED: Readonly<Record<string, DocumentForm>> = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.htm': 'html',
  '.html': 'html',
  '.srt': 'captions',
  '.vtt': 'captions',
  '.json': 'json',
};

function namedOtherwise(form: DocumentForm, { name = '' }: FileHints): string | null {
  const ending = extname(name).toLowerCase();
  const promised = PROMISED[ending];
  return promised === undefined || promised === form ? null : `its name ends in ${ending}, but it is ${form}`;
}

/** A reader that fails in a way of its own was led astray by the file: that is told as such, without its insides. */
async function unbroken<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Problem) throw error;
    const isDeep = error instanceof RangeError;
    const message = isDeep
      ? 'The document is built too deep to be read.'
      : 'The document is broken in a way that its reader does not bear.';
    throw new Problem(
      isDeep ? 'too_costly' : 'unreadable_file',
      message,
      'Save the transcript as plain text, and send that.',
    );
  }
}
