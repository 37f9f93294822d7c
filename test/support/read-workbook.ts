import { inflateRawSync } from 'node:zlib';

/** A cell as the file holds it: its text, number, or formula. */
export interface Cell {
  readonly text?: string;
  readonly number?: number;
  readonly formula?: string;
}

/** Rows of the first sheet of a workbook, read from its parts: nothing of the writer's own is used. */
export function readWorkbook(file: Buffer): {
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly sheet: string;
} {
  const parts = unzip(file);
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    textOf(si!),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => cellsOf(row!, strings));
  return { rows, sheet };
}

function cellsOf(row: string, strings: readonly string[]): (Cell | null)[] {
  const cells: (Cell | null)[] = [];
  for (const [, attributes, content = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const column = columnOf(/r="([A-Z]+)\d+"/.exec(attributes!)![1]!);
    while (cells.length < column) cells.push(null);
    cells.push(cellOf(attributes!, content, strings));
  }
  return cells;
}

function cellOf(attributes: string, content: string, strings: readonly string[]): Cell | null {
  const formula = /<f>(.*?)<\/f>/s.exec(content)?.[1];
  if (formula !== undefined) return { formula: plain(formula) };
  const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
  if (/t="inlineStr"/.test(attributes)) return { text: textOf(content) };
  if (value === undefined) return null;
  return /t="s"/.test(attributes) ? { text: strings[Number(value)] ?? '' } : { number: Number(value) };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const textOf = (xml: string): string =>
  [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => plain(text!)).join('');

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ''] ?? whole),
  );

/** Texts of a ZIP file by name, from its central directory. */
function unzip(file: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const body = file.subarray(start, start + size);
    parts.set(
      file.toString('utf8', at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(body) : body).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return parts;
}
