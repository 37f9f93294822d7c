import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { megabytes, tooLarge } from '../documents/refuse.js';

export interface Spooled {
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** Writes bytes to a file of ours alone as they come in, so that a large one is never held. Throws `too_large` as soon as it is. */
export async function spool(bytes: AsyncIterable<Uint8Array>, folder: string, most: number): Promise<Spooled> {
  const path = join(folder, randomUUID());
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let length = 0;
  try {
    for await (const piece of bytes) {
      length += piece.length;
      if (length > most) throw tooLarge(`The file has more than ${megabytes(most)}`, megabytes(most));
      hash.update(piece);
      await file.write(piece);
    }
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return { path, bytes: length, sha256: hash.digest('hex') };
}
