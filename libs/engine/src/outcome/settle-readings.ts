import { measurementOf, partNamed } from '../claim/index.js';
import type { CompanyProfile } from '../model/index.js';
import type { Fact } from './fact.js';
import { foreignGrowth } from './growth-currency.js';

/**
 * Settles which of several readings of one figure in one document counts: the one given most often, then the one given with
 * both level and growth. The others are in conflict with it and never judged on; where none stands out, all are.
 */
export function settleReadings(facts: readonly Fact[], profile: CompanyProfile): readonly Fact[] {
  const losers = new Set([...findLosers(facts, profile, levelOf), ...findLosers(facts, profile, growthOf)]);
  return facts.map((fact) => (losers.has(fact) ? { ...fact, doubt: 'source_conflict' } : fact));
}

type Reading = (fact: Fact) => string | null;

const levelOf: Reading = ({ observation }) =>
  observation.value === null ? null : `${observation.unit} ${observation.value}`;
const growthOf: Reading = ({ observation }) =>
  observation.growth === null ? null : `${observation.growth.basis} ${observation.growth.percent}`;

function findLosers(facts: readonly Fact[], profile: CompanyProfile, read: Reading): readonly Fact[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.doubt === null && read(fact) !== null) push(groups, keyOf(fact, profile, read), fact);
  }
  return [...groups.values()].flatMap((group) => losersOf(group, read));
}

/** Per share, in dollars, in per cent: another unit or base is another figure, not another reading. */
function keyOf({ document, observation, period }: Fact, profile: CompanyProfile, read: Reading): string {
  const { metric, basis } = measurementOf(observation.metric, observation.basis, profile);
  const base = read === levelOf ? observation.unit : observation.growth?.basis;
  return [
    document,
    metric,
    basis,
    observation.segment,
    observation.scope,
    period.start,
    period.end,
    base,
    read === growthOf ? foreignGrowth(observation, profile) : null,
    observation.topic.join(' '),
    partNamed(observation, profile).join(' '),
  ].join('|');
}

function losersOf(group: readonly Fact[], read: Reading): readonly Fact[] {
  const counts = new Map<string, number>();
  for (const fact of group) counts.set(read(fact) ?? '', (counts.get(read(fact) ?? '') ?? 0) + 1);
  if (counts.size < 2) return [];
  const rank = (fact: Fact) => (counts.get(read(fact) ?? '') ?? 0) * 2 + (isWhole(fact) ? 1 : 0);
  const best = group.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const others = group.filter((fact) => read(fact) !== read(best) && !isRounding(fact, best));
  return others.some((fact) => rank(fact) === rank(best)) ? group : others;
}

/** A level told with its growth is the figure of the period; of counts, openings and the stock of shops are told alike. */
function isWhole({ observation }: Fact): boolean {
  return observation.value !== null && observation.growth !== null && observation.unit !== 'count';
}

/** 5.6 billion in one place and 5.57 in another are one reading. */
function isRounding(a: Fact, b: Fact): boolean {
  const [x, y] = [
    Number(a.observation.value ?? a.observation.growth?.percent),
    Number(b.observation.value ?? b.observation.growth?.percent),
  ];
  return Math.abs(x - y) <= 0.02 * Math.max(Math.abs(x), Math.abs(y));
}

function push(groups: Map<string, Fact[]>, key: string, fact: Fact): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [fact]);
  else group.push(fact);
}
