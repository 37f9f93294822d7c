import { groupBy } from './group-by.js';
import type { Track } from './track.js';

type Statement = Track['statements'][number];
type Outcome = Track['outcomes'][number];

/** What a mark looks like: how a target moved says more than its form, and stands first. */
export type MarkShape = 'up' | 'down' | 'withdrawn' | 'range' | 'floor' | 'ceiling' | 'point' | 'event' | 'words';

export interface StatementMark {
  readonly day: string;
  readonly shape: MarkShape;
  readonly revision: Statement['revision'];
  /** How many statements of that day it stands for. */
  readonly count: number;
}

export interface OutcomeMark {
  readonly day: string;
  readonly relation: Outcome['relation'];
}

const UP = ['raised', 'hinted_up', 'horizon_pulled_in'];
const DOWN = ['lowered', 'hinted_down', 'horizon_extended', 'dequantified'];

/** One mark a day: of what that day changed, else of what it repeated. */
export function statementMarks({ claim, statements }: Track): readonly StatementMark[] {
  const days = groupBy(statements, ({ saidOn }) => saidOn);
  return [...days].map(([day, said]) => {
    const shown = said.findLast(({ revision }) => revision !== 'reiterated') ?? said.at(-1)!;
    return { day, count: said.length, revision: shown.revision, shape: shapeOf(shown, claim.kind) };
  });
}

function shapeOf({ revision, target }: Statement, kind: Track['claim']['kind']): MarkShape {
  if (UP.includes(revision)) return 'up';
  if (DOWN.includes(revision)) return 'down';
  if (revision === 'withdrawn') return 'withdrawn';
  const { low = null, high = null } = target ?? {};
  if (low !== null && high !== null) return low === high ? 'point' : 'range';
  if (low !== null) return 'floor';
  if (high !== null) return 'ceiling';
  return kind === 'milestone' ? 'event' : 'words';
}

const WEIGHT: Readonly<Record<Outcome['relation'], number>> = { progress: 0, fulfils: 1, contradicts: 2 };

/** One dot for each day on which something was reported: the day of the call, else the end of the period. */
export function outcomeMarks({ outcomes }: Track, calledOn: ReadonlyMap<string, string>): readonly OutcomeMark[] {
  const days = groupBy(outcomes, ({ document, period }) => calledOn.get(document) ?? period.end);
  return [...days].map(([day, reported]) => {
    const [relation] = reported.map((one) => one.relation).sort((a, b) => WEIGHT[b] - WEIGHT[a]);
    return { day, relation: relation ?? 'progress' };
  });
}
