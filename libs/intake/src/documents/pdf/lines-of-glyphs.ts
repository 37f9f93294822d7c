import { HAN, type Glyphs, type PageLine } from './page-line.js';

/** In heights of the text: so far two base lines may lie apart to be one, and so wide a gap is a space, or another column. */
const SAME_LINE = 0.45;
const SPACE = 0.18;
const COLUMN = 1.8;

/** Puts what a page places piece by piece together to lines, from the top; what is far apart on one line stays two. */
export function linesOfGlyphs(glyphs: readonly Glyphs[], page: number): PageLine[] {
  const rows: Glyphs[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const on = row?.[0];
    if (row && on && Math.abs(on.y - glyph.y) <= SAME_LINE * Math.max(on.height, glyph.height)) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap((row) => cut(row.sort((a, b) => a.x - b.x)).map((piece) => lineOf(piece, page)));
}

function cut(row: readonly Glyphs[]): Glyphs[][] {
  const pieces: Glyphs[][] = [];
  for (const glyph of row) {
    const open = pieces.at(-1);
    const last = open?.at(-1);
    if (open && last && glyph.x - (last.x + last.width) < COLUMN * last.height) open.push(glyph);
    else pieces.push([glyph]);
  }
  return pieces;
}

function lineOf(piece: readonly Glyphs[], page: number): PageLine {
  const [first, last] = [piece[0] as Glyphs, piece.at(-1) as Glyphs];
  const text = piece.reduce((line, glyph, at) => line + gapBefore(piece[at - 1], glyph) + glyph.text, '');
  const longest = [...piece].sort((a, b) => b.text.length - a.text.length)[0] as Glyphs;
  return {
    text: text.replace(/[\s\u00a0]+/g, ' ').trim(),
    left: first.x,
    right: last.x + last.width,
    y: longest.y,
    height: longest.height,
    font: longest.font,
    page,
  };
}

function gapBefore(before: Glyphs | undefined, glyph: Glyphs): string {
  if (!before || before.text.endsWith(' ') || glyph.text.startsWith(' ')) return '';
  const gap = glyph.x - (before.x + before.width);
  const isHan = HAN.test(before.text.slice(-1)) && HAN.test(glyph.text.slice(0, 1));
  return gap > SPACE * before.height && !isHan ? ' ' : '';
}
