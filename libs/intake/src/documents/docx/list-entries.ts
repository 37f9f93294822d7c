import type { IntakeLimits } from '../limits.js';
import { broken, megabytes, tooLarge } from '../refuse.js';

/** One file of an archive, as the archive's own directory has it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  /** Place and length of its packed bytes. */
  readonly start: number;
  readonly packed: number;
  /** As declared; it may lie. */
  readonly inflated: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/** The directory of a ZIP archive. Unpacks nothing. Throws `unreadable_file`, or `too_large` for more than it may declare. */
export function listEntries(bytes: Buffer, limits: IntakeLimits): readonly ArchiveEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.entries) throw tooLarge(`The archive holds ${count} files`, `${limits.entries}`);
  const entries: ArchiveEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw brokenArchive();
    entries.push(readEntry(bytes, at));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const inflated = entries.reduce((sum, entry) => sum + entry.inflated, 0);
  if (inflated > limits.inflatedBytes) {
    throw tooLarge(`The archive unpacks to ${megabytes(inflated)}`, megabytes(limits.inflatedBytes));
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw brokenArchive();
}

function readEntry(bytes: Buffer, at: number): ArchiveEntry {
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw broken('The archive is under a password.', 'Send it without one.');
  const local = bytes.readUInt32LE(at + 42);
  if (local + 30 > bytes.length) throw brokenArchive();
  const nameLength = bytes.readUInt16LE(at + 28);
  return {
    name: bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8'),
    method: bytes.readUInt16LE(at + 10),
    start: local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28),
    packed: bytes.readUInt32LE(at + 20),
    inflated: bytes.readUInt32LE(at + 24),
  };
}

function brokenArchive() {
  return broken('The file begins as a Word file or archive, and is cut off or broken.');
}
