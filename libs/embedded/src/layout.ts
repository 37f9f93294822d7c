import { join } from 'node:path';

/** Where things stand in the data folder. The server's user owns the folder around the cluster, which holds its log too. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'postgres', 'data');
}

/** Readable for the caller alone. */
export function credentialsFile(dataDir: string): string {
  return join(dataDir, 'database.json');
}
