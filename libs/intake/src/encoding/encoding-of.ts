import { analyse } from 'chardet';
import { isLikelyWestern, usualShare } from './plausibility.js';

/**
 * The encoding of a text's bytes: UTF-8, UTF-16, GB18030 (GBK), Big5 or Windows-1252; null where they are no text. Of a
 * sample that is not the whole (`isWhole` false) the last character may be cut. What valid bytes decide is decided by
 * them; between encodings that both fit, the one in whose reading the usual characters of Chinese prevail.
 */
export function encodingOf(bytes: Buffer, isWhole: boolean): string | null {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return utf16;
  if (bytes.includes(0) || isKnownBinary(bytes)) return null;
  return isIn('utf-8', bytes, isWhole) ? 'utf-8' : guessed(bytes, isWhole);
}

/** By its mark, or by the zeros that Latin letters, digits and line ends leave in every other byte. */
function utf16Label(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes.subarray(0, 8192));
}

/** So many zeros to each hundred bytes, and so many times more in one place than in the other (U+4E00 has one in the other). */
const LEAST_ZEROS = 0.01;
const MORE_ZEROS = 5;

function unmarkedUtf16(sample: Buffer): string | null {
  if (sample.length < 8 || !sample.includes(0)) return null;
  const zeros: [even: number, odd: number] = [0, 0];
  sample.forEach((byte, at) => (zeros[(at % 2) as 0 | 1] += byte === 0 ? 1 : 0));
  const label = zeros[0] > zeros[1] ? 'utf-16be' : 'utf-16le';
  const [fewer, more] = [Math.min(...zeros), Math.max(...zeros)];
  const isLikely = more >= sample.length * LEAST_ZEROS && more > fewer * MORE_ZEROS;
  return isLikely && isIn(label, sample, false) && !hasControls(label, sample) ? label : null;
}

/** Binary files pass for UTF-16 now and then, and are full of characters that no text holds. */
function hasControls(label: string, sample: Buffer): boolean {
  const text = new TextDecoder(label).decode(sample, { stream: true });
  return /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff]/.test(text);
}

const BINARY_SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '\u007fELF', 'GIF8', '\u0089PNG'];

function isKnownBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8).toString('latin1');
  return BINARY_SIGNATURES.some((signature) => head.startsWith(signature));
}

/** Do the bytes hold in the encoding from the first to the last? */
export function isIn(label: string, bytes: Buffer, isWhole: boolean): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/** Two readings whose share of usual characters lies nearer together than this are told apart by letter statistics. */
const NEAR = 0.05;
/** Random bytes read as Chinese hold few usual characters; real texts more than nine in ten. */
const PLAUSIBLE = 0.6;

const CHINESE = ['gb18030', 'big5'] as const;

function guessed(bytes: Buffer, isWhole: boolean): string | null {
  if (isLikelyWestern(bytes)) return 'windows-1252';
  const fitting = CHINESE.filter((label) => isIn(label, bytes, isWhole))
    .map((label) => ({ label, share: usualShare(label, bytes) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = fitting;
  if (best === undefined || best.share < PLAUSIBLE) return null;
  return second && best.share - second.share < NEAR ? rankedFirst(bytes) : best.label;
}

function rankedFirst(bytes: Buffer): string {
  const ranked = analyse(bytes.subarray(0, 65_536)).map((match) => match.name.toLowerCase());
  return [...CHINESE].sort((a, b) => rankOf(ranked, a) - rankOf(ranked, b))[0] ?? CHINESE[0];
}

function rankOf(ranked: readonly string[], name: string): number {
  const at = ranked.indexOf(name);
  return at < 0 ? ranked.length : at;
}
