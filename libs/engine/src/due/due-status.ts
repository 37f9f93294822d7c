import { daysBetween, PERIOD_SLACK_DAYS } from '../claim/index.js';
import type { Claim, DueStatus, ExpectedReport, Ledger } from '../model/index.js';
import { effectiveVerdict } from '../review/index.js';

type Report = Ledger['documents'][number];

/** Places of the reports that came after the promise and cover the end of its window. */
export function coveringReports(
  { statements, window }: Pick<Claim, 'statements' | 'window'>,
  documents: readonly Report[],
): readonly number[] {
  const made = statements[0]?.saidOn ?? '';
  const { end } = window;
  if (end === null) return [];
  return documents.flatMap(({ period, eventDate }, place) =>
    eventDate > made && daysBetween(period.end, end) <= PERIOD_SLACK_DAYS ? [place] : [],
  );
}

/** Why a claim is on the list of what falls due; null where no report will answer it by a day. */
export function dueStatus(claim: Claim, documents: readonly Report[], report: ExpectedReport | null): DueStatus | null {
  const { lifecycle, reason } = effectiveVerdict(claim);
  if (lifecycle === 'resolved' || lifecycle === 'void' || isSoft(claim)) return null;
  if (reason === 'unit_suspect' || reason === 'source_conflict') return null;
  if (coveringReports(claim, documents).length > 0) return 'overdue';
  if (lifecycle === 'behind_pace' || lifecycle === 'on_pace') return lifecycle;
  const { end } = claim.window;
  if (end === null) return null;
  return report !== null && daysBetween(report.period.end, end) <= PERIOD_SLACK_DAYS ? 'due' : 'later';
}

/** No report can answer what no figure or event could show false. */
function isSoft({ kind, form, verdict }: Claim): boolean {
  return kind === 'qualitative' || form === 'qualitative' || verdict.reason === 'not_falsifiable';
}
