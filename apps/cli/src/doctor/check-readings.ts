import type { OutdatedCompany, Page } from '#contracts';
import { note, ok, type Finding } from './finding.js';

/** Were the documents of the service at `url` read by the engine that it runs? Those that were not are named, by company. */
export async function checkReadings(url: string, key: string | null): Promise<readonly Finding[]> {
  const answer = await fetch(`${url}/v1/reextractions/outdated`, {
    headers: key === null ? {} : { authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(5000),
  });
  if (!answer.ok) return [];
  const { data } = (await answer.json()) as Page<OutdatedCompany>;
  if (data.length === 0) return [ok('readings', 'all by the engine that runs')];
  return data.map(({ company, documents }) =>
    note(
      'readings',
      `${company}: ${documents} documents read by an older engine`,
      `Run: wordkept reextract ${company}`,
    ),
  );
}
