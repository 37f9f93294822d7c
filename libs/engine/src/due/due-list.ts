import type { Claim, CompanyProfile, DueClaim, DueList, DueStatus, ExpectedReport, Ledger } from '../model/index.js';
import { questionOf } from './question-of.js';
import { coveringReports, dueStatus } from './due-status.js';
import { expectReport } from './expect-report.js';

const ORDER: readonly DueStatus[] = ['behind_pace', 'due', 'overdue', 'on_pace', 'later'];

/**
 * What falls due with a company's next report and what to ask then, what its window closed on without an answer, and how
 * running totals stand. Claims that nothing could show false, and those whose figure is in doubt, are left out.
 */
export function dueList(
  { company, asOf, documents, claims }: Omit<Ledger, 'comparison'>,
  profile: CompanyProfile,
): DueList {
  const report = expectReport(documents, profile, asOf);
  const due = claims.flatMap((claim) => {
    const one = dueClaim(claim, documents, report, profile);
    return one === null ? [] : [one];
  });
  return { company, asOf, report, claims: due.sort(byUrgency) };
}

function dueClaim(
  claim: Claim,
  documents: Ledger['documents'],
  report: ExpectedReport | null,
  profile: CompanyProfile,
): DueClaim | null {
  const status = dueStatus(claim, documents, report);
  if (status === null) return null;
  // The first reading of the window is the one that verdict and timeline tell first; others stand with the claim.
  const pace = claim.verdict.progress?.[0] ?? null;
  const { id, metric, segment, summary, statements, window } = claim;
  return {
    claim: id,
    metric,
    segment,
    summary,
    status,
    windowEnd: window.end,
    saidOn: statements.at(-1)?.saidOn ?? '',
    share: pace?.share ?? null,
    elapsed: pace?.elapsed ?? null,
    question: questionOf(claim, status, pace, profile),
    searched: status === 'overdue' ? coveringReports(claim, documents) : [],
  };
}

/** Without an end last; overdue ones from the latest back, for old ones are rarely answered. */
function byUrgency(a: DueClaim, b: DueClaim): number {
  if (a.status !== b.status) return ORDER.indexOf(a.status) - ORDER.indexOf(b.status);
  const [x, y] = [a.windowEnd ?? '9999', b.windowEnd ?? '9999'];
  const later = x < y ? -1 : x > y ? 1 : 0;
  return a.status === 'overdue' ? -later : later;
}
