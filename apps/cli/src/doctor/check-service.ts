import type { Config } from '#config';
import { findService } from '../start/service-file.js';
import { checkReadings } from './check-readings.js';
import { fault, faultOf, note, ok, type Finding } from './finding.js';

/** Does a service run, and can it reach what it needs? */
export async function checkService(config: Config): Promise<readonly Finding[]> {
  const url = config.serviceUrl ?? (await findService(config.dataDir))?.url;
  if (!url) return [note('service', 'not running', 'Run: wordkept start')];
  try {
    const answer = await fetch(`${url}/v1/health/ready`, { signal: AbortSignal.timeout(5000) });
    const found = judge(url, (await answer.json()) as Record<string, string>);
    return found.state === 'ok' ? [found, ...(await checkReadings(url, config.apiKey))] : [found];
  } catch (error) {
    return [
      faultOf('service', (error as Error).cause ?? error, `Nothing that is ours answers at ${url}. Start it again.`),
    ];
  }
}

function judge(url: string, states: Readonly<Record<string, string>>): Finding {
  const down = Object.keys(states).filter((part) => states[part] !== 'up');
  if (down.length === 0) return ok('service', `${url}, all up`);
  return fault(
    'service',
    `${url} cannot reach: ${down.join(', ')}`,
    'See the checks above and the log of the service.',
  );
}
