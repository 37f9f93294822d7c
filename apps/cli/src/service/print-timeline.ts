import pc from 'picocolors';
import type { ClaimView, CompanyTimelineEntryView, TimelineEntryView } from '#contracts';
import { field, quoted, writeLines } from '../print/lines.js';
import { colouredVerdict } from '../print/verdict.js';

/** The claim, its entries in order, both quotes and why it is judged so. */
export function printTimeline(claim: ClaimView): void {
  const { company, summary, window, verdict } = claim;
  writeLines([
    pc.bold(`${company}: ${summary}`),
    `${colouredVerdict(verdict, 0)}   ${window.start ?? '…'} to ${window.end ?? 'open'}`,
    '',
    ...claim.timeline.map((entry) => `  ${entryLine(entry)}`),
    '',
    ...claim.statements.map((said) => field('said', `${said.saidOn}  ${quoted(said.quote)}`)),
    ...claim.outcomes.map((outcome) =>
      field(outcome.statement ? 'said later' : 'happened', `${outcome.period.end}  ${quoted(outcome.quote)}`),
    ),
    field('why', `${verdict.explanation} (${verdict.rule} v${verdict.ruleVersion}, as of ${verdict.asOf})`),
    ...originalLines(claim),
    ...claim.flags.map((flag) => field('flag', pc.yellow(`${flag.code}: ${flag.detail}`))),
  ]);
}

/** Cutting a target and then beating it shows both. */
function originalLines({ verdict, original }: ClaimView): string[] {
  if (original.lifecycle === verdict.lifecycle && original.result === verdict.result) return [];
  return [field('first said', `${colouredVerdict(original, 0)}  ${original.explanation}`)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** What happened to all claims of a company: each day's happenings under the claim that they are of. */
export function printCompanyTimeline(company: string, entries: readonly CompanyTimelineEntryView[]): void {
  const lines = entries.map((entry) => {
    const line = entryLine(entry);
    return entry.claim === null ? pc.bold(line) : `${line}\n${' '.repeat(28)} ${pc.dim(entry.summary)}`;
  });
  writeLines([pc.bold(company), ...lines]);
}

function entryLine({ at, kind, text, change }: Pick<TimelineEntryView, 'at' | 'kind' | 'text' | 'change'>): string {
  const changed = change === undefined ? '' : `${pc.cyan(`${change.from} → ${change.to}`)}  `;
  return `${at}  ${pc.dim(kind.padEnd(16))} ${changed}${oneLine(text)}`;
}
