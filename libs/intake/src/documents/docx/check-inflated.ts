import { inflateRawSync } from 'node:zlib';
import type { IntakeLimits } from '../limits.js';
import { broken, megabytes, tooLarge } from '../refuse.js';
import { listEntries, type ArchiveEntry } from './list-entries.js';

/** Packed more tightly than this, a large entry is no prose. */
const MOST_RATIO = 200;
const SMALL = 1024 * 1024;

/**
 * Unpacks every entry within the limit and throws it away: what an archive declares may lie. Throws `too_large`,
 * `unreadable_file`.
 */
export function checkInflated(bytes: Buffer, limits: IntakeLimits): void {
  let left = limits.inflatedBytes;
  for (const entry of listEntries(bytes, limits)) {
    const length = inflatedLength(bytes, entry, left);
    if (length > left) throw tooLarge('The archive unpacks to more than it says', megabytes(limits.inflatedBytes));
    if (length > SMALL && length > entry.packed * MOST_RATIO) {
      throw tooLarge(`A part of the archive unpacks to more than ${MOST_RATIO} times its size`, `${MOST_RATIO} times`);
    }
    left -= length;
  }
}

function inflatedLength(bytes: Buffer, { method, start, packed }: ArchiveEntry, left: number): number {
  if (method === 0) return packed;
  if (method !== 8) throw broken(`The archive is packed by a method (${method}) that Word does not use.`);
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: left + 1 }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return left + 1;
    throw broken('The file is a Word file or archive whose content is broken.');
  }
}
