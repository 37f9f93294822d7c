import type { Extraction, Flag, Proposed, Reading, TraceSink } from '../model/index.js';
import { printable, verifyProposals, type Taken, type Verified } from './verify-proposals.js';

type Records = Pick<Extraction, 'statements' | 'observations' | 'flags'>;

/** Puts what was taken among what the rules found, in the order of the text; ids go on from theirs. */
function placed<Kind extends { readonly start: number }>(
  rules: readonly (Kind & { readonly id: string })[],
  taken: readonly Taken<Kind>[],
  letter: string,
): { all: (Kind & { readonly id: string })[]; ids: Map<object, string> } {
  const named = taken.map(({ record }, at) => ({ ...record, id: `${letter}${rules.length + at + 1}` }));
  const ids = new Map<object, string>(taken.map(({ record }, at) => [record, named[at]?.id ?? '']));
  return { all: [...rules, ...named].sort((a, b) => a.start - b.start), ids };
}

function tell(verified: Verified, ids: ReadonlyMap<object, string>, trace: TraceSink): void {
  trace.begin('proposal');
  for (const { record, quote } of [...verified.statements, ...verified.observations])
    quote.sentence.trace?.made(record, 'verifyProposals', quote.part);
  for (const { at, rule, of } of verified.refused) at?.sentence.trace?.note('refused', rule, at.part, `proposed ${of}`);
  trace.settle(ids, 'verifyProposals');
  trace.refused(verified.refused.map(({ of, number, rule, quote }) => ({ of, number, rule, quote })));
}

function flagsOf({ by, problem }: Proposed, { statements, observations, refused }: Verified): Flag[] {
  const name = printable(by, 60);
  const taken = statements.length + observations.length;
  const took: Flag = {
    code: 'model_proposed',
    detail: `${name} took part: ${taken} proposals taken, ${refused.length} refused`,
  };
  return problem === null ? [took] : [took, { code: 'model_failed', detail: `${name}: ${printable(problem, 200)}` }];
}

/** What the rules found, with what a plug-in proposed and the text bears out. What the rules found stays as it is. */
export function addProposed(found: Records, proposed: Proposed, reading: Reading, trace?: TraceSink): Records {
  const verified = verifyProposals(reading, proposed, found);
  const statements = placed(found.statements, verified.statements, 's');
  const observations = placed(found.observations, verified.observations, 'o');
  if (trace) tell(verified, new Map([...statements.ids, ...observations.ids]), trace);
  return {
    statements: statements.all,
    observations: observations.all,
    flags: [...found.flags, ...flagsOf(proposed, verified)],
  };
}
