import { ELEMENT, isElement, nameOf, TEXT, type DomElement, type DomNode } from './dom.js';
import { LineWriter } from './line-writer.js';
import { isDataTable, rowsOf } from './read-table.js';

const BLOCKS = new Set(
  'address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** A mark of a footnote is no part of the number or word that it stands at. */
const FOOTNOTE_MARK = /^[[(]?(?:\d{1,2}|[a-z*†‡])[\])]?$/i;

/**
 * The text of a part of a page as lines: one for each paragraph, heading, list item, row of a table and line break, with an
 * empty line between blocks. A part in another language (`lang`) has lines of its own.
 */
export function linesOfPage(root: DomElement): string {
  const lines = new LineWriter();
  write(root, { lang: null, isItem: false, isPre: false }, lines);
  return lines.text();
}

interface Place {
  readonly lang: string | null;
  readonly isItem: boolean;
  readonly isPre: boolean;
}

function write(node: DomNode, place: Place, lines: LineWriter): void {
  if (node.nodeType === TEXT) return lines.add(node.textContent ?? '', place.isPre);
  if (node.nodeType !== ELEMENT || !isElement(node)) return;
  const name = nameOf(node);
  if (name === 'br') return lines.endLine();
  if (name === 'sup' && FOOTNOTE_MARK.test(node.textContent?.trim() ?? '')) return;
  if (name === 'table' && isDataTable(node)) return writeTable(node, lines);
  if (BLOCKS.has(name)) writeBlock(node, name, place, lines);
  else writeInline(node, place, lines);
}

function writeBlock(node: DomElement, name: string, place: Place, lines: LineWriter): void {
  lines.endBlock();
  if (name === 'li') lines.mark('• ');
  writeChildren(node, { ...placeIn(node, place), isPre: place.isPre || name === 'pre' }, lines);
  lines.endBlock();
}

function writeInline(node: DomElement, place: Place, lines: LineWriter): void {
  const within = placeIn(node, place);
  const isOther = within.lang !== null && place.lang !== null && languageOf(within.lang) !== languageOf(place.lang);
  if (isOther) lines.endLine();
  writeChildren(node, within, lines);
  if (isOther) lines.endLine();
}

function placeIn(node: DomElement, place: Place): Place {
  return { ...place, lang: node.getAttribute('lang') ?? node.getAttribute('xml:lang') ?? place.lang };
}

/** `zh-Hant` and `zh-TW` are one language here, `en` another. */
const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

function writeChildren(node: DomElement, place: Place, lines: LineWriter): void {
  for (const child of node.childNodes) write(child, place, lines);
}

function writeTable(table: DomElement, lines: LineWriter): void {
  lines.endBlock();
  for (const row of rowsOf(table)) {
    lines.add(row);
    lines.endLine();
  }
  lines.endBlock();
}
