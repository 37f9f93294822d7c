import { unitSort } from '../claim/index.js';
import type { Bound, Extraction, Observation } from '../model/index.js';
import type { Fact } from '../outcome/index.js';

/** The body of a document before its summary, so that the record is quoted and not its restatement. */
const SECTIONS: readonly Observation['section'][] = ['prepared', 'qa', 'summary'];
const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ['at least', 'at_least'],
  ['more than', 'more_than'],
  ['up to', 'up_to'],
  ['less than', 'less_than'],
]);

/** How a figure was bounded; "about" is no bound, and said all the same. Null where it was said as it is. */
export function boundIn(qualifiers: readonly string[]): Bound | null {
  const bound = qualifiers.map((one) => BOUNDS.get(one)).find((one) => one !== undefined);
  return bound ?? (qualifiers.includes('about') ? 'about' : null);
}

const isBound = (qualifiers: readonly string[]): boolean => qualifiers.some((one) => BOUNDS.has(one));

/** Does the observation say how much a level moved, and not where it stands? */
export function isMove({ qualifiers }: Observation): boolean {
  return qualifiers.includes('change');
}

/**
 * Several places of one period's documents give one figure: a call before an import, the latest version of a text, what
 * nothing contradicts, the body before the summary, a figure before a bound, and one told with its growth.
 */
export function rankFigures(facts: readonly Fact[], documents: readonly Extraction[]): readonly Fact[] {
  const rank = (fact: Fact): readonly number[] => {
    const { observation } = fact;
    const head = documents[fact.document]?.document;
    return [
      head?.kind === 'import' ? 1 : 0,
      fact.doubt === null ? 0 : 1,
      -(head?.version ?? 1),
      SECTIONS.indexOf(observation.section),
      isBound(observation.qualifiers) ? 1 : 0,
      observation.growth === null ? 1 : 0,
    ];
  };
  const ranked = facts.map((fact) => ({ fact, rank: rank(fact) }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ fact }) => fact);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The level of a period: in `unit` where the other period has it so, else in the unit that comes first. */
export function levelOf(ranked: readonly Fact[], unit: string | null): Fact | undefined {
  const levels = ranked.filter(({ observation }) => observation.value !== null && !isMove(observation));
  return (unit === null ? undefined : levels.find(({ observation }) => observation.unit === unit)) ?? levels[0];
}

/** The growth of a period, year over year where it is given; that of the level's own sentence first. */
export function growthIn(ranked: readonly Fact[], level: Fact | undefined): Fact | undefined {
  const all = level === undefined ? ranked : [level, ...ranked];
  return (
    all.find((one) => one.observation.growth?.basis === 'yoy') ?? all.find((one) => one.observation.growth !== null)
  );
}

/** How the level moved, as said, in points or in the unit of the level. */
export function moveIn(ranked: readonly Fact[], level: Fact | undefined): Fact | undefined {
  return ranked.find(
    ({ observation }) => isMove(observation) && observation.value !== null && isMoveOf(observation, level?.observation),
  );
}

function isMoveOf(move: Observation, level: Observation | undefined): boolean {
  const unit = level?.unit ?? null;
  return unit === null || unitSort(unit) === unitSort(move.unit ?? '') || move.unit === 'percentage_point';
}
