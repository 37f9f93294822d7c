import type { Claim, Tally, Verdict } from '../model/index.js';
import { keptShare } from './kept-share.js';

/** Of fewer results no share is shown: three of four and five of nine are luck as much as character. */
export const SHARE_AT_LEAST = 5;

/** A claim beside the one of its verdicts that is counted. */
export interface Counted {
  readonly claim: Pick<Claim, 'kind' | 'form'>;
  readonly verdict: Pick<Verdict, 'lifecycle' | 'result' | 'reason'>;
}

type Bin = Exclude<keyof Tally, 'claims' | 'resolved' | 'kept'>;

const BY_RESULT: Readonly<Record<NonNullable<Verdict['result']>, Bin>> = {
  exceeded: 'exceeded',
  met: 'met',
  partially_met: 'partiallyMet',
  met_late: 'metLate',
  missed: 'missed',
  contradicted: 'contradicted',
};

/** Counts claims by what became of them. Kept is what was met or exceeded in time and in full; the rest is told apart. */
export function tallyOf(counted: readonly Counted[]): Tally {
  const bins: Record<Bin, number> = {
    exceeded: 0,
    met: 0,
    partiallyMet: 0,
    metLate: 0,
    missed: 0,
    contradicted: 0,
    open: 0,
    void: 0,
    qualitative: 0,
  };
  for (const one of counted) bins[binOf(one)] += 1;
  const resolved = counted.length - bins.open - bins.void - bins.qualitative;
  const kept = resolved < SHARE_AT_LEAST ? null : keptShare(bins.met + bins.exceeded, resolved);
  return { claims: counted.length, resolved, ...bins, kept };
}

function binOf({ claim, verdict }: Counted): Bin {
  if (verdict.lifecycle === 'resolved' && verdict.result !== null) return BY_RESULT[verdict.result];
  if (verdict.lifecycle === 'void') return 'void';
  const isSoft = claim.kind === 'qualitative' || claim.form === 'qualitative' || verdict.reason === 'not_falsifiable';
  return isSoft ? 'qualitative' : 'open';
}
