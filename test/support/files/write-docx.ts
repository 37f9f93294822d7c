import { writeZip, type ZipEntry } from './write-zip.js';

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A paragraph of a Word file: plain, a heading, or in bold. */
export interface WordParagraph {
  readonly text: string;
  readonly style?: 'heading' | 'bold';
}

export function writeDocx(paragraphs: readonly WordParagraph[], more: readonly ZipEntry[] = []): Buffer {
  return docxOf(
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${paragraphs.map(paragraphXml).join('')}</w:body></w:document>`,
    more,
  );
}

/** A Word file of which the document proper is given as XML. */
export function docxOf(xml: string, more: readonly ZipEntry[] = []): Buffer {
  return writeZip([
    { name: '[Content_Types].xml', bytes: Buffer.from(TYPES) },
    { name: '_rels/.rels', bytes: Buffer.from(RELATIONS) },
    { name: 'word/document.xml', bytes: Buffer.from(xml) },
    ...more,
  ]);
}

function paragraphXml({ text, style }: WordParagraph): string {
  const heading = style === 'heading' ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
  const bold = style === 'bold' ? '<w:rPr><w:b/></w:rPr>' : '';
  return `<w:p>${heading}<w:r>${bold}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
