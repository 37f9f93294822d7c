import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ServerUser } from './server-user.js';

/** Whether the user may walk down to the folder and into it, by owner, group and mode of each folder on the way. */
export async function canReach(folder: string, user: ServerUser): Promise<boolean> {
  if (!user) return true;
  for (const step of waysDown(folder)) {
    if (!(await mayEnter(step, user))) return false;
  }
  return true;
}

function waysDown(folder: string): string[] {
  const steps = [resolve(folder)];
  while (dirname(steps[0]!) !== steps[0]) steps.unshift(dirname(steps[0]!));
  return steps;
}

async function mayEnter(folder: string, user: NonNullable<ServerUser>): Promise<boolean> {
  const { uid, gid, mode } = await stat(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
