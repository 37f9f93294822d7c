import { splitClauses } from './split-clauses.js';
import type { PeriodMention, SentenceReading, Span } from '../model/index.js';

/** A figure for the running year that is moved, or kept where it was: 全年由60億元上調至72億元, "full-year spending remains at". */
const MOVED =
  /(?:上调|上調|下调|下調|上修|下修|调高|調高|调低|調低|调升|調升|调降|調降)(?:至|到|为|為)|\b(?:raised|lowered|cut|increased|reduced|revised|trimmed) (?:from [^,;.]{1,24} )?to\b/;
const HELD = /(?:维持|維持)(?:在|於|于)?|仍(?:为|為|是)|\b(?:remains?|unchanged|still stands?)(?: at)?\b/;
/** The whole of the year, not "this year" so far. */
const WHOLE_YEAR = /全年|年度|^(?:20\d\d|1\d\d)年$|full[- ]year|\bfy ?\d\d|fiscal/;

const isRunningYear = ({ tense, granularity, relation }: PeriodMention): boolean =>
  tense === 'current' && granularity === 'year' && relation === 'over';

/**
 * Where a sentence without any word of the future still speaks of one: a figure of the running year that is said to be
 * moved or kept. Gives the place of that word; offsets are into the sentence. Null where there is none.
 */
export function heldForYear({ sentence, lower, periods, quantities }: SentenceReading): Span | null {
  for (const period of periods.filter(isRunningYear)) {
    const at = period.end - sentence.start;
    const clause = splitClauses(lower).find(({ start, end }) => at > start && at <= end);
    const rest = lower.slice(at, clause?.end ?? lower.length);
    const word = MOVED.exec(rest) ?? (WHOLE_YEAR.test(period.raw.toLowerCase()) ? HELD.exec(rest) : null);
    if (word === null) continue;
    const start = at + word.index;
    const end = start + word[0].length;
    const until = sentence.start + (clause?.end ?? lower.length);
    if (quantities.some((one) => one.kind !== 'ordinal' && one.start >= sentence.start + end && one.end <= until))
      return { start, end };
  }
  return null;
}
