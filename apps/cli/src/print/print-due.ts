import pc from 'picocolors';
import type { DueClaim, DueList, DueStatus, ExpectedReport, Language } from '#engine';
import { field, writeLines } from './lines.js';

const STATUSES: Readonly<Record<DueStatus, string>> = {
  behind_pace: 'behind pace',
  due: 'due with the next report',
  overdue: 'overdue: reported on, and nothing answers it',
  on_pace: 'on pace',
  later: 'later',
};

/** What falls due, what to ask, behind pace first. */
export function printDue({ company, asOf, report, claims }: DueList<unknown>, language: Language): void {
  writeLines([
    pc.bold(`${company}, as of ${asOf}: ${claims.length} claims to ask about`),
    reportInWords(report),
    ...claims.flatMap((claim, at) => [
      ...(claim.status === claims[at - 1]?.status ? [] : ['', pc.bold(STATUSES[claim.status])]),
      ...claimLines(claim, language),
    ]),
  ]);
}

export function reportInWords(report: ExpectedReport | null): string {
  if (report === null) return 'No call is known.';
  const { period, expectedOn, lagDays, isLate } = report;
  return `Next report: ${period.label} (${period.fiscal}), about ${expectedOn} (${lagDays} days after its end, as before)${isLate ? '; not seen yet' : ''}`;
}

function claimLines({ claim, summary, saidOn, question, searched }: DueClaim<unknown>, language: Language): string[] {
  const looked = searched.length === 0 ? [] : [field('searched', `${searched.length} documents`)];
  return [`  ${summary}  ${pc.dim(`${saidOn} ${claim}`)}`, field('ask', question[language]), ...looked];
}
