import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Config } from '#config';
import { fault, note, ok, type Finding } from './finding.js';

/** The embedded database keeps about this much log before it is cleared away. */
const ROOM_NEEDED = 1024 ** 3;

/** The data folder, or the nearest folder above it that exists: can we write there, and is there room? */
export async function checkFolder({ dataDir }: Config): Promise<readonly Finding[]> {
  const place = await nearestExisting(dataDir);
  if (!(await isWritableFolder(place))) {
    const advice = 'Set WORDKEPT_DATA_DIR to a folder of yours.';
    return [fault('data folder', `${place} is no folder that can be written to`, advice)];
  }
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  const room = `${(free / 1024 ** 3).toFixed(1)} GiB free`;
  if (free < ROOM_NEEDED)
    return [note('data folder', `${dataDir}, only ${room}`, 'Make room, or set WORDKEPT_DATA_DIR.')];
  return [ok('data folder', `${dataDir}, ${room}`)];
}

async function nearestExisting(folder: string): Promise<string> {
  const exists = await access(folder).then(
    () => true,
    () => false,
  );
  return exists || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}

async function isWritableFolder(path: string): Promise<boolean> {
  const isWritable = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  return isWritable && (await stat(path)).isDirectory();
}
