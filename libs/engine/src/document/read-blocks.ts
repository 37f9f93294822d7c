import type { Block } from './block.js';
import { isDirection, isHeadingLine } from './block-heading.js';
import type { Label, LabelStyle } from './label.js';
import { readLabel } from './read-label.js';
import type { Line } from './read-lines.js';

const SENTENCE_END = /[.!?。！？…][”’"'」』）)\]】]*$/;

/** Puts lines together into paragraphs, list items, headings and labels. A paragraph may run over a page break. */
export function readBlocks(lines: readonly Line[], furniture: ReadonlySet<Line>, style: LabelStyle): Block[] {
  const blocks: Block[] = [];
  const width = wrapWidth(lines);
  let open: Line | null = null;
  let broken = false;
  lines.forEach((line, i) => {
    if (furniture.has(line)) {
      blocks.push(block(line, 'furniture', null));
      broken = true;
      return;
    }
    const label = readLabel(line.text, style);
    if (!label && open && joins(open, line, broken, width)) extend(blocks, line);
    else blocks.push(firstBlock(line, label, lines[i + 1]));
    open = blocks.at(-1)?.kind === 'prose' ? line : null;
    broken = false;
  });
  return blocks;
}

function firstBlock(line: Line, label: Label | null, next: Line | undefined): Block {
  if (label) return block(line, label.rest >= line.text.length ? 'label' : 'prose', label);
  if (isDirection(line.text)) return block(line, 'direction', null);
  return block(line, isHeadingLine(line, next) ? 'heading' : 'prose', null);
}

function block(line: Line, kind: Block['kind'], label: Label | null): Block {
  const start = kind === 'prose' && label ? line.start + label.rest : line.start;
  return { start, end: line.end, kind, label, marker: line.marker, indent: line.indent };
}

/** The last paragraph goes on: page furniture in between is passed over. */
function extend(blocks: Block[], line: Line): void {
  let at = blocks.length - 1;
  while (at > 0 && blocks[at]?.kind === 'furniture') at -= 1;
  const open = blocks[at];
  if (!open) return;
  blocks.splice(at, blocks.length - at, { ...open, end: line.end });
}

function joins(open: Line, line: Line, broken: boolean, width: number | null): boolean {
  if (line.marker || /^#{1,6}\s|^【/.test(line.text)) return false;
  if (/\b(?:Mr|Mrs|Ms|Dr|Prof)\.$/.test(open.text)) return true;
  const ended = SENTENCE_END.test(open.text);
  if (broken) return !ended && /^[\p{Ll}\d$]/u.test(line.text);
  if (line.blankBefore) return false;
  return !ended || (width !== null && open.text.length >= width * 0.8);
}

/** The column at which a text is wrapped; null where a line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | null {
  const long = lines
    .filter((line) => line.text.length >= 40)
    .map((line) => line.text.length)
    .sort((a, b) => a - b);
  if (long.length < 12) return null;
  const high = long[Math.floor(long.length * 0.95)] ?? 0;
  return high <= 160 && long.filter((length) => length >= high * 0.75).length >= long.length * 0.6 ? high : null;
}
