import pc from 'picocolors';
import type { ClaimView } from '#contracts';
import { field, quoted, writeLines } from '../print/lines.js';
import { colouredVerdict } from '../print/verdict.js';

/** The claim, its entries in order, both quotes and why it is judged so. */
export function printTimeline(claim: ClaimView): void {
  const { company, summary, window, verdict } = claim;
  writeLines([
    pc.bold(`${company}: ${summary}`),
    `${colouredVerdict(verdict, 0)}   ${window.start ?? '…'} to ${window.end ?? 'open'}`,
    '',
    ...claim.timeline.map((entry) => `  ${entry.at}  ${pc.dim(entry.kind.padEnd(16))} ${oneLine(entry.text)}`),
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
