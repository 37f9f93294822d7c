import pc from 'picocolors';
import type { Claim, Ledger } from '#engine';
import { field, quoted, writeLines } from './lines.js';
import { colouredVerdict } from './verdict.js';

const ORDER = ['resolved', 'behind_pace', 'on_pace', 'due', 'open', 'void'];

/** Claims with both quotes and the reason of each verdict, resolved ones first. */
export function printLedger(ledger: Ledger): void {
  const claims = [...ledger.claims].sort(
    (a, b) => ORDER.indexOf(a.verdict.lifecycle) - ORDER.indexOf(b.verdict.lifecycle),
  );
  writeLines([
    pc.bold(`${ledger.company}, as of ${ledger.asOf}: ${claims.length} claims in ${ledger.documents.length} documents`),
    countsByVerdict(claims),
    '',
    ...claims.flatMap((claim) => claimLines(claim, ledger)),
  ]);
}

function countsByVerdict(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of claims) {
    const word = verdict.result ?? verdict.lifecycle;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} ${word.replaceAll('_', ' ')}`).join(', ');
}

function claimLines(claim: Claim, ledger: Ledger): string[] {
  return [
    `${colouredVerdict(claim.verdict, 16)}${pc.bold(claim.summary)}`,
    ...claim.statements.map((said) =>
      field('said', `${said.saidOn}  ${said.revision.padEnd(11)} ${quoted(said.quote)}`),
    ),
    ...claim.outcomes.map((outcome) =>
      field(
        outcome.statement ? 'said later' : 'happened',
        `${ledger.documents[outcome.document]?.eventDate}  ${outcome.relation.padEnd(11)} ${quoted(outcome.quote)}`,
      ),
    ),
    field('why', `${claim.verdict.explanation} (${claim.verdict.rule} v${claim.verdict.ruleVersion})`),
    ...claim.flags.map((flag) => field('flag', pc.yellow(`${flag.code}: ${flag.detail}`))),
    '',
  ];
}
