import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the running service is, left in the data folder for the commands that talk to it. */
export interface ServiceRecord {
  readonly pid: number;
  /** Tells this process from a later one that got the same id. */
  readonly identity: string | null;
  /** Base address of the API, without a slash at the end. */
  readonly url: string;
  readonly startedAt: string;
}

const NAME = 'service.json';

/** The service that was started on this data folder, or null where none runs: a record left by a killed process counts as none. */
export async function findService(dataDir: string): Promise<ServiceRecord | null> {
  const record = await readRecord(dataDir);
  if (!record) return null;
  const { processIdentity } = await import('#embedded');
  return record.identity !== null && processIdentity(record.pid) === record.identity ? record : null;
}

export async function writeServiceRecord(dataDir: string, url: string): Promise<void> {
  const { processIdentity } = await import('#embedded');
  const record: ServiceRecord = {
    pid: process.pid,
    identity: processIdentity(process.pid),
    url,
    startedAt: new Date().toISOString(),
  };
  await mkdir(dataDir, { recursive: true });
  const aside = join(dataDir, `${NAME}.${process.pid}`);
  await writeFile(aside, `${JSON.stringify(record, null, 2)}\n`);
  await rename(aside, join(dataDir, NAME));
}

export async function removeServiceRecord(dataDir: string): Promise<void> {
  await rm(join(dataDir, NAME), { force: true });
}

async function readRecord(dataDir: string): Promise<ServiceRecord | null> {
  try {
    return JSON.parse(await readFile(join(dataDir, NAME), 'utf8')) as ServiceRecord;
  } catch {
    return null;
  }
}
