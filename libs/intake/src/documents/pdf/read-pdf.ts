import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/pdf.js';
import type { IntakeLimits } from '../limits.js';
import type { PlainText } from '../plain-document.js';
import { broken, noText, tooLarge } from '../refuse.js';
import { dropRunning } from './drop-running.js';
import { joinParagraphs } from './join-paragraphs.js';
import { linesOfGlyphs } from './lines-of-glyphs.js';
import { orderColumns } from './order-columns.js';
import type { Glyphs, PdfPage } from './page-line.js';
import { standInForDrawing } from './without-drawing.js';

/**
 * The text of a PDF in reading order: paragraphs whole, words mended, heads, feet and page numbers left out. Runs nothing
 * that the file brings along. Throws `too_large`, `unreadable_file`, `empty_document` (scanned).
 */
export async function readPdf(bytes: Buffer, limits: IntakeLimits): Promise<PlainText> {
  const document = await open(bytes);
  try {
    const { numPages } = document;
    if (numPages > limits.pages) throw tooLarge(`The PDF has ${numPages} pages`, `${limits.pages} pages`);
    const pages = await readPages(document, limits);
    return plainTextOf(pages);
  } finally {
    await document.loadingTask.destroy();
  }
}

function plainTextOf(all: readonly PdfPage[]): PlainText {
  const emptyPages = all.filter((page) => page.lines.length === 0).map((page) => page.number);
  if (emptyPages.length === all.length) {
    const what = `None of the ${all.length} pages of the PDF holds text: it is scanned, or made of pictures.`;
    throw noText(what, 'Send a PDF with text in it, such as one that has been through character recognition.');
  }
  const { pages, dropped } = dropRunning(all);
  const notes = [
    `${all.length} pages of a PDF joined to paragraphs`,
    ...(dropped > 0 ? [`${dropped} lines left out: heads, feet and numbers of pages`] : []),
    ...(emptyPages.length > 0 ? [`${emptyPages.length} pages hold no text: scanned, or pictures`] : []),
  ];
  return { text: joinParagraphs(pages.flatMap(orderColumns)), notes, pages: all.length, emptyPages };
}

async function open(bytes: Buffer): Promise<PDFDocumentProxy> {
  standInForDrawing();
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const files = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    // Chinese fonts that are not embedded say by these tables which characters they mean.
    cMapUrl: join(files, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(files, 'standard_fonts/'),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    const name = (error as Error).name;
    if (name === 'PasswordException') throw broken('The PDF is under a password.', 'Send it without one.');
    throw broken('The file begins as a PDF, and is cut off or broken.');
  }
}

async function readPages(document: PDFDocumentProxy, limits: IntakeLimits): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let left = limits.characters;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await pageOf(document, number);
    const glyphs = await glyphsOf(page, left);
    left -= glyphs.reduce((sum, glyph) => sum + glyph.text.length, 0);
    if (left < 0) throw tooLarge('The PDF holds more text than a transcript does', `${limits.characters} characters`);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ number, width, height, lines: linesOfGlyphs(glyphs, number) });
    page.cleanup();
  }
  return pages;
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PDFPageProxy> {
  try {
    return await document.getPage(number);
  } catch {
    throw broken(`Page ${number} of the PDF cannot be read.`);
  }
}

/** Reads piece by piece, so that a page that never ends is left as soon as it is too much. Text that runs upwards is left out. */
async function glyphsOf(page: PDFPageProxy, most: number): Promise<Glyphs[]> {
  const glyphs: Glyphs[] = [];
  let characters = 0;
  const reader = page.streamTextContent().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const item of (next.value as { items: unknown[] }).items) {
      const glyph = glyphOf(item as TextItem);
      if (glyph === null) continue;
      glyphs.push(glyph);
      characters += glyph.text.length;
    }
    if (characters <= most) continue;
    await reader.cancel(new Error('enough'));
    break;
  }
  return glyphs;
}

interface TextItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
  readonly fontName?: string;
}

function glyphOf({ str, transform, width = 0, height = 0, fontName = '' }: TextItem): Glyphs | null {
  if (str === undefined || str.trim() === '' || !transform) return null;
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (Math.abs(b) > Math.abs(a)) return null;
  return { text: str.replace(/\u0000/g, ''), x, y, width, height: height || Math.abs(d) || 1, font: fontName };
}
