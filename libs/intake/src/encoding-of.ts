import { analyse } from 'chardet';

/**
 * The encoding of a text's bytes: UTF-8, UTF-16, GB18030 (GBK) or Big5; null where they are no text. Of a sample that is not
 * the whole (`isWhole` false) the last character may be cut.
 */
export function encodingOf(bytes: Buffer, isWhole: boolean): string | null {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return utf16;
  if (bytes.includes(0) || isKnownBinary(bytes)) return null;
  return isIn('utf-8', bytes, isWhole) ? 'utf-8' : guessed(bytes, isWhole);
}

function utf16Label(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

const BINARY_SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '\u007fELF', 'GIF8', '\u0089PNG'];

function isKnownBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8).toString('latin1');
  return BINARY_SIGNATURES.some((signature) => head.startsWith(signature));
}

function isIn(label: string, bytes: Buffer, isWhole: boolean): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** The Chinese encodings overlap, so the likelier of the two by letter statistics is tried first. */
function guessed(bytes: Buffer, isWhole: boolean): string | null {
  const ranked = analyse(bytes).map((match) => match.name);
  const labels = ['GB18030', 'Big5'].sort((a, b) => rankOf(ranked, a) - rankOf(ranked, b));
  return labels.map((label) => label.toLowerCase()).find((label) => isIn(label, bytes, isWhole)) ?? null;
}

function rankOf(ranked: readonly string[], name: string): number {
  const at = ranked.indexOf(name);
  return at < 0 ? ranked.length : at;
}
