import { Problem } from '#engine';
import { encodingOf, isIn } from './encoding-of.js';

export interface DecodedText {
  /** A byte order mark, if any, stays in it. */
  readonly text: string;
  /** As WHATWG names it: `utf-8`, `gb18030`, `big5` ... */
  readonly encoding: string;
  /** What was noticed, for people. */
  readonly notes: readonly string[];
}

/**
 * Bytes of a text as text. What the sender or the document declares is heard, and believed only as far as the bytes bear it
 * out. Throws `binary_file` where they are no text in any encoding that we read.
 */
export function decodeText(bytes: Buffer, declared: string | null = null): DecodedText {
  const found = encodingOf(bytes, true);
  const encoding = found ?? declaredEncoding(bytes, declared);
  if (encoding === null) throw notText();
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const lies = declared !== null && !isSame(declared, encoding) && !isAscii(bytes);
  return { text, encoding, notes: lies ? [`declared as ${declared.slice(0, 40)}, but written in ${encoding}`] : [] };
}

/** An encoding that we would not have guessed (Shift_JIS, EUC-KR ...) is taken at the document's word if it fits to the last byte. */
function declaredEncoding(bytes: Buffer, declared: string | null): string | null {
  const label = canonical(declared);
  return label !== null && !bytes.includes(0) && !label.startsWith('utf') && isIn(label, bytes, true) ? label : null;
}

function isSame(declared: string, encoding: string): boolean {
  const label = canonical(declared);
  // GBK and GB 2312 are parts of GB 18030, and browsers read ISO 8859-1 as Windows-1252.
  return (
    label === encoding ||
    (encoding === 'gb18030' && label === 'gbk') ||
    (label === 'utf-16le' && encoding.startsWith('utf-16'))
  );
}

function canonical(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isAscii(bytes: Buffer): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function notText(): Problem {
  return new Problem(
    'binary_file',
    'The file is neither a document of a kind that is read here nor a text.',
    'Send a transcript as PDF, Word (.docx), HTML, captions or plain text (UTF-8, UTF-16, GBK, Big5).',
  );
}
