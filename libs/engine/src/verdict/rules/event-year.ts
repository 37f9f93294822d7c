import { Exact, plain, writeAmount } from '../../claim/index.js';
import { tileWindow, type Fact } from '../../outcome/index.js';
import { due, open, resolved } from '../judgement.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { isTargetPeriod, lastEnd, timingOf } from '../timing.js';
import { byDate, figure, subjectOf } from '../wording.js';
import { profitsOf } from './event-profit.js';

/** A year that is to be profitable as a whole. */
export const eventYear: Rule = {
  name: 'event.year',
  version: 1,
  says: 'A profitable year: judged by the profit of the whole window, as reported or summed from all its periods; one good quarter neither makes nor breaks it.',
  applies: ({ measure, standing }) => measure === 'event' && standing.statement.event === 'profitable_year',
  judge(one) {
    const profits = profitsOf(one);
    const total = profits === null || profits.conflict ? null : totalOf(one, profits.facts);
    const head = `${subjectOf(one.standing, one.profile)}: promised ${byDate(lastEnd(one))}`;
    const timing = timingOf(one);
    if (total !== null && timing !== 'running') return judgeTotal(total, head);
    if (timing === 'running' || timing === 'undated') return open('not_yet_due', `${head}; the year is not over.`);
    return due(
      profits?.conflict === true ? 'measure_unstated' : 'awaiting_actual',
      `${head}; its profit is not known.`,
    );
  },
};

interface Total {
  readonly value: Exact;
  readonly facts: readonly Fact[];
  readonly text: string;
}

function judgeTotal({ value, facts, text }: Total, head: string): Judgement {
  const isProfit = value.isPositive() && !value.isZero();
  return resolved(isProfit ? 'met' : 'missed', `${head}; ${text}: ${isProfit ? 'a profit' : 'no profit'}.`, {
    used: facts,
    numeric: isProfit ? 'above' : 'below',
  });
}

/** The window's own figure, else the sum of figures that cover all of it. */
function totalOf(one: Case, facts: readonly Fact[]): Total | null {
  const later = facts.filter((fact) => fact.document > one.madeIn);
  const whole = later.filter((fact) => isTargetPeriod(fact.period, one)).at(-1);
  if (whole !== undefined)
    return { value: new Exact(whole.observation.value ?? 0), facts: [whole], text: figure(whole, one.profile) };
  const { start, end } = one.window;
  if (start === null || end === null) return null;
  const tiling = tileWindow(facts, { start, end }, end);
  const units = new Set(tiling.facts.map(({ observation }) => observation.unit));
  if (tiling.gaps.length > 0 || tiling.facts.length === 0 || units.size !== 1) return null;
  const value = tiling.facts.reduce((sum, { observation }) => sum.plus(observation.value ?? 0), new Exact(0));
  const [unit] = units;
  return { value, facts: tiling.facts, text: `its periods sum to ${writeAmount(plain(value), unit ?? '')}` };
}
