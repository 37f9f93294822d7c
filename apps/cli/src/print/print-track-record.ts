import Table from 'cli-table3';
import pc from 'picocolors';
import type { Tally, TrackRecord, TrackRecordLine } from '#engine';
import { writeLines } from './lines.js';

const HEAD = [
  '',
  'claims',
  'kept',
  'exceeded',
  'met',
  'partly',
  'late',
  'missed',
  'contradicted',
  'open',
  'void',
  'soft',
];

/** How a company kept its word: counts, and a share with its interval where there are enough of them. */
export function printTrackRecord({ company, asOf, by, atLeast, twins, lines }: TrackRecord): void {
  const table = new Table({ head: HEAD, style: { head: [], border: [] } });
  lines.forEach((line) => table.push(...rowsOf(line)));
  writeLines([
    pc.bold(`${company}, by ${by}, as of ${asOf}`),
    table.toString(),
    `Kept is what was met or exceeded in time and in full, of the claims that came to a result, with the 95 % interval`,
    `(Wilson); under ${atLeast} results only counts are shown. Soft claims are followed and never judged.`,
    ...(twins === 0 ? [] : [`${twins} left out: the same promise on the other accounting basis.`]),
  ]);
}

/** The record of what was said first only where it differs. */
function rowsOf({ name, latest, original }: TrackRecordLine): string[][] {
  const [now, first] = [cellsOf(latest), cellsOf(original)];
  const isSame = now.join() === first.join();
  return isSame
    ? [[name, ...now]]
    : [
        [name, ...now],
        [pc.dim('  as first said'), ...first],
      ];
}

function cellsOf(tally: Tally): string[] {
  const { claims, exceeded, met, partiallyMet, metLate, missed, contradicted, open, qualitative } = tally;
  const counts = [exceeded, met, partiallyMet, metLate, missed, contradicted, open, tally.void, qualitative];
  return [String(claims), keptInWords(tally), ...counts.map(String)];
}

function keptInWords({ kept, resolved, met, exceeded }: Tally): string {
  const counts = `${met + exceeded} of ${resolved}`;
  if (kept === null) return counts;
  const [share, low, high] = [kept.share, kept.low, kept.high].map((one) => Math.round(Number(one) * 100));
  return `${counts}: ${share} % (${low}-${high})`;
}
