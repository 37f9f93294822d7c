import { coreOf, particulars, segmentName, words } from '../claim/index.js';
import type { ComparedTopic, CompanyProfile, Extraction, QuarterComparison } from '../model/index.js';

/** A name must be spoken of so often to be a topic. */
const AT_LEAST = 2;
/** The most spoken of; a list of hundreds tells nobody anything. */
const SHOWN = 12;

/** Names and measures that management speaks of in one of the periods only, the most spoken of first. */
export function compareTopics(
  from: readonly Extraction[],
  to: readonly Extraction[],
  profile: CompanyProfile,
): QuarterComparison['topics'] {
  const known = businessesIn([...from, ...to], profile);
  const [before, after] = [topicsOf(from, known, profile), topicsOf(to, known, profile)];
  return { takenUp: onlyIn(after, before), givenUp: onlyIn(before, after) };
}

function onlyIn(
  topics: ReadonlyMap<string, ComparedTopic>,
  others: ReadonlyMap<string, ComparedTopic>,
): readonly ComparedTopic[] {
  return [...topics.entries()]
    .filter(([key, { mentions }]) => mentions >= AT_LEAST && !others.has(key))
    .map(([, topic]) => topic)
    .sort((a, b) => b.mentions - a.mentions || (a.topic < b.topic ? -1 : 1))
    .slice(0, SHOWN);
}

/** The company and its segments under every name: they are in each table anyway. */
function businessesIn(documents: readonly Extraction[], profile: CompanyProfile): ReadonlySet<string> {
  const ids = documents.flatMap(({ statements, observations }) =>
    [...statements, ...observations].flatMap(({ segment }) => segment.split('+')),
  );
  const names = [profile.names, ...profile.segments.map((one) => one.names)].flatMap((one) =>
    Object.values(one).flat(),
  );
  const own = [profile.id, ...ids, ...ids.map((id) => id.replaceAll('_', ' ')), ...names];
  return new Set(own.map((name) => name.toLowerCase()));
}

function topicsOf(
  documents: readonly Extraction[],
  businesses: ReadonlySet<string>,
  profile: CompanyProfile,
): ReadonlyMap<string, ComparedTopic> {
  const topics = new Map<string, ComparedTopic>();
  const count = (key: string, topic: Omit<ComparedTopic, 'mentions'>): void => {
    const known = topics.get(key);
    topics.set(key, known ? { ...known, mentions: known.mentions + 1 } : { ...topic, mentions: 1 });
  };
  for (const { statements, observations } of documents) {
    for (const { quote, metric, segment, topic } of spokenOf(statements, observations)) {
      for (const name of particulars(topic, segment))
        if (!businesses.has(name))
          count(`name ${name}`, { kind: 'name', topic: spelled(name, quote), metric: null, segment: null, quote });
      if (isVague(metric, profile)) continue;
      const measure = `${words(metric)} · ${segmentName(segment, profile)}`;
      count(`${metric} ${segment}`, { kind: 'measure', topic: measure, metric, segment, quote });
    }
  }
  return topics;
}

/** What management says; a sentence with three figures of one measure is one mention of it. */
function spokenOf(
  statements: Extraction['statements'],
  observations: Extraction['observations'],
): readonly {
  readonly quote: string;
  readonly metric: string;
  readonly segment: string;
  readonly topic: readonly string[];
}[] {
  const own = observations.filter(({ statedBy }) => statedBy !== 'analyst');
  const told = new Set<string>();
  return [...statements.filter(({ restates }) => restates === null), ...own].filter(({ quote, metric, segment }) => {
    const key = `${metric}|${segment}|${quote}`;
    return !told.has(key) && told.add(key);
  });
}

function isVague(metric: string, profile: CompanyProfile): boolean {
  const core = coreOf(metric, profile);
  return core === 'other' || core === 'strategy' || EVENTS.has(core);
}

/** Of these the name tells what is spoken of, not the measure. */
const EVENTS = new Set([
  'product_launch',
  'product_roadmap',
  'deal_closing',
  'disposal',
  'disposal_impact',
  'restructuring',
]);

function spelled(word: string, quote: string): string {
  const at = quote.toLowerCase().indexOf(word);
  return at < 0 ? word : quote.slice(at, at + word.length);
}
