import { HELVETICA_WIDTHS } from './helvetica-widths.js';

/** A line where a page shows it; points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

/** Script of a document: of what is not Latin the characters are told by Adobe's tables, no font is brought along. */
export type PdfScript = 'latin' | 'zh-Hans' | 'zh-Hant';

const CID_FONTS = {
  'zh-Hans': { name: 'STSong-Light', map: 'UniGB-UCS2-H', ordering: 'GB1', supplement: 4 },
  'zh-Hant': { name: 'MSung-Light', map: 'UniCNS-UCS2-H', ordering: 'CNS1', supplement: 3 },
} as const;

/** A PDF with these pages, written by hand. */
export function writePdf(pages: readonly (readonly PlacedText[])[], script: PdfScript = 'latin'): Buffer {
  const fonts = fontObjects(script, 3 + pages.length * 2);
  const kids = pages.map((_, at) => `${3 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flatMap((page, at) => {
      const content = page.map((text) => showText(text, script)).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + at * 2} 0 R /Resources << /Font << /F1 ${fonts.regular} 0 R /F2 ${fonts.bold} 0 R >> >> >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...fonts.objects,
  ];
  return pdfOf(objects);
}

/** A PDF of these objects, the first its catalogue, with a table of where they stand. */
export function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const places: number[] = [];
  let at = parts[0]!.length;
  objects.forEach((object, index) => {
    const bytes = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
      Buffer.from('\nendobj\n'),
    ]);
    places.push(at);
    parts.push(bytes);
    at += bytes.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

function fontObjects(script: PdfScript, first: number) {
  if (script === 'latin') {
    const type1 = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
    return { regular: first, bold: first + 1, objects: [type1('Helvetica'), type1('Helvetica-Bold')] };
  }
  const { name, map, ordering, supplement } = CID_FONTS[script];
  const objects = [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${map} /DescendantFonts [${first + 1} 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement ${supplement} >> /DW 1000 /W [1 95 500] /FontDescriptor ${first + 2} 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>`,
  ];
  return { regular: first, bold: first, objects };
}

function showText({ text, x, y, size = 11, isBold = false }: PlacedText, script: PdfScript): string {
  return `BT /F${isBold ? 2 : 1} ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td ${encoded(text, script)} Tj ET`;
}

const WINDOWS: Readonly<Record<string, string>> = {
  '’': '\x92',
  '‘': '\x91',
  '“': '\x93',
  '”': '\x94',
  '–': '\x96',
  '—': '\x97',
  '•': '\x95',
};

function encoded(text: string, script: PdfScript): string {
  if (script !== 'latin') return `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  return `(${text.replace(/[’‘“”–—•]/g, (c) => WINDOWS[c] ?? c).replace(/[\\()]/g, '\\$&')})`;
}

/** Width of a line in points. */
export function widthOf(text: string, size: number, script: PdfScript): number {
  const widths = [...text].map((c) => {
    const code = c.charCodeAt(0);
    if (script !== 'latin') return code < 0x7f ? 500 : 1000;
    return HELVETICA_WIDTHS[code - 32] ?? 556;
  });
  return (widths.reduce((sum, width) => sum + width, 0) * size) / 1000;
}
