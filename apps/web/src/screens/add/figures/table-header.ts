/** Names of the columns of a table, as its first line has them. */
export function headersOf(bytes: Uint8Array): readonly string[] {
  const line = decoded(bytes)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/, 1)[0]!;
  const separator = [',', ';', '\t'].reduce((best, one) => (count(line, one) > count(line, best) ? one : best));
  return cells(line, separator).filter((name) => name !== '');
}

function count(line: string, sign: string): number {
  return line.split(sign).length;
}

function cells(line: string, separator: string): readonly string[] {
  const found: string[] = [''];
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((cell) => cell.trim());
}

/** A table of a Chinese spreadsheet is often GBK, one of Excel's UTF-16. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
