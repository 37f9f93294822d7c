import { projectRoot, type ServiceConfig } from '#config';
import type { ServiceView } from '#contracts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a service says of itself to whoever may read. */
export abstract class ServiceFacts implements ServiceView {
  abstract readonly version: string;
  abstract readonly auth: 'open' | 'keys';
  abstract readonly queue: 'redis' | 'postgres';
  abstract readonly mail: boolean;
  abstract readonly publicUrl: string | null;
}

type Known = Pick<ServiceConfig, 'auth'> & Partial<Pick<ServiceConfig, 'redisUrl' | 'mail' | 'publicUrl'>>;

/** Of what it was configured with; no address of a database, and no secret, is among it. */
export function serviceFacts({ auth, redisUrl = null, mail = null, publicUrl = null }: Known): ServiceView {
  const queue = redisUrl === null ? 'postgres' : 'redis';
  return { version: versionOf(), auth, queue, mail: mail !== null, publicUrl };
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
}
