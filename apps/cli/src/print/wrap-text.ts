import stringWidth from 'string-width';

/** Marks that may not begin a line in Chinese, and closing ones of either script. */
const CLINGING = /^[，。、；：？！）》」』”’…％%,.;:?!)\]]/u;

/**
 * Breaks text into lines of at most `width` terminal columns: at spaces, and between any two Chinese characters, which
 * count as two columns each. A word that is wider than a line is cut.
 */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width)) {
    if (stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}

/** What must stay together, each with the space that follows it: a word, a Chinese character with the mark after it. */
function piecesOf(text: string, width: number): string[] {
  const pieces: string[] = [];
  for (const match of text.matchAll(/[⺀-꓿豈-﫿＀-￯]\s*|[^\s⺀-꓿豈-﫿＀-￯]+\s*|\s+/gu)) {
    const [piece] = match;
    const before = pieces.at(-1);
    if (before !== undefined && CLINGING.test(piece) && !/\s$/.test(before)) pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces.flatMap((piece) => cut(piece, width));
}

function cut(piece: string, width: number): string[] {
  if (stringWidth(piece.trimEnd()) <= width) return [piece];
  const parts = [''];
  for (const character of piece) {
    if (stringWidth(parts.at(-1)! + character) > width) parts.push('');
    parts[parts.length - 1] += character;
  }
  return parts;
}
