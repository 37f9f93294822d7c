import { existsSync, readFileSync } from 'node:fs';
import { importOutcomes, loadCompanyProfile } from '#intake';

/**
 * How much memory a large file of company facts takes: `node dist/test/bench/imports.js [MEGABYTES]` reads a generated one,
 * as it would stream in, and prints megabytes, seconds and the peak of the resident memory as JSON.
 */

/** Concepts of a large filer; one in ten is mapped to a metric. */
const CONCEPTS = [
  'Revenues',
  'GrossProfit',
  'NetIncomeLoss',
  'OperatingIncomeLoss',
  'PaymentsToAcquirePropertyPlantAndEquipment',
];
const REPEATS = 12;

const pad = (number: number): string => String(number).padStart(2, '0');

/** The filings of one quarter give it again with each of the next years' reports. */
function entriesOf(concept: number): string[] {
  return Array.from({ length: 60 * REPEATS }, (_, at) => {
    const quarter = Math.floor(at / REPEATS);
    const [year, month] = [2009 + Math.floor(quarter / 4), (quarter % 4) * 3 + 1];
    const end = `${year}-${pad(month + 2)}-${month + 2 === 6 || month + 2 === 9 ? 30 : 31}`;
    const filed = `${year + 1 + (at % REPEATS)}-02-${pad((concept % 27) + 1)}`;
    const value = 1_000_000 * (1000 + quarter * 10 + (concept % 7));
    return `{"start":"${year}-${pad(month)}-01","end":"${end}","val":${value},"accn":"0000000000-${year}-${at}","fy":${year},"fp":"Q1","form":"10-Q","filed":"${filed}","frame":"CY${year}Q1"}`;
  });
}

/** Company facts of about so many bytes, piece by piece; nothing of them is kept. */
export async function* generatedFacts(bytes: number): AsyncGenerator<Uint8Array> {
  let made = 0;
  const out = (text: string): Buffer => {
    made += text.length;
    return Buffer.from(text);
  };
  yield out('{"cik":4711,"entityName":"Generated Corp","facts":{"us-gaap":{');
  for (let concept = 0; made < bytes; concept++) {
    const name = concept < CONCEPTS.length ? CONCEPTS[concept] : `ConceptThatNobodyMapped${concept}`;
    yield out(`${concept === 0 ? '' : ','}"${name}":{"label":"L","description":"D","units":{"USD":[`);
    yield out(entriesOf(concept).join(','));
    yield out(']}}');
  }
  yield out('}}}');
}

async function measure(megabytes: number): Promise<void> {
  const profile = await loadCompanyProfile('companies', 'generated', { currency: 'USD' });
  const began = process.hrtime.bigint();
  const { rows, documents } = await importOutcomes(generatedFacts(megabytes * 1e6), profile);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const peakMegabytes = Math.round(peakKilobytes() / 1024);
  process.stdout.write(`${JSON.stringify({ megabytes, rows, documents: documents.length, seconds, peakMegabytes })}\n`);
}

if (process.argv[1]?.endsWith('imports.js')) await measure(Number(process.argv[2] ?? 100));

/** This program's own peak. What Linux tells of a process's use begins with what its parent held when it was started. */
function peakKilobytes(): number {
  const file = '/proc/self/status';
  const own = existsSync(file) && /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1];
  return own ? Number(own) : process.resourceUsage().maxRSS;
}
