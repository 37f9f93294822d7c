import {
  daysBetween,
  isSamePeriod,
  PERIOD_SLACK_DAYS,
  recutDate,
  speaksOfNewDefinition,
  yearBefore,
} from '../claim/index.js';
import type { CompanyProfile, Extraction, Observation } from '../model/index.js';

type Figures = readonly Observation[];

/** What a reader must know before comparing the two cells of a row. */
export function notesOf(
  before: Figures,
  after: Figures,
  from: Extraction,
  to: Extraction,
  profile: CompanyProfile,
): readonly string[] {
  return [
    ...adjacency(from, to),
    ...reporting(before, after),
    ...recut(before, after, profile),
    ...units(before, after),
    ...definition(after),
    ...disposal(after, to),
  ];
}

function adjacency(from: Extraction, to: Extraction): readonly string[] {
  const [a, b] = [from.document.period, to.document.period];
  if (isSamePeriod(a, yearBefore(b))) return ['year-ago period'];
  const gap = daysBetween(a.end, b.start);
  return Math.abs(gap) > PERIOD_SLACK_DAYS ? [`not adjacent: ${a.label} and ${b.label}`] : [];
}

function reporting(before: Figures, after: Figures): readonly string[] {
  if (before.length === 0) return ['not reported before'];
  return after.length === 0 ? ['no longer reported'] : [];
}

function recut(before: Figures, after: Figures, profile: CompanyProfile): readonly string[] {
  const [a, b] = [before[0]?.segment, after[0]?.segment];
  if (a === undefined || b === undefined || a === b) return [];
  const date = recutDate(a, b, profile) ?? recutDate(b, a, profile);
  return [`segment re-cut${date === null ? '' : ` on ${date}`}: ${a} is reported as ${b}`];
}

function units(before: Figures, after: Figures): readonly string[] {
  const unitOf = (figures: Figures) => figures.find((one) => one.value !== null)?.unit ?? null;
  const [a, b] = [unitOf(before), unitOf(after)];
  return a !== null && b !== null && a !== b ? [`units differ: ${a} and ${b}`] : [];
}

function definition(after: Figures): readonly string[] {
  return after.some((one) => speaksOfNewDefinition(one.quote)) ? ['definition changed'] : [];
}

/** A business that has been sold is missing from the later figure of what it belonged to. */
function disposal(after: Figures, to: Extraction): readonly string[] {
  const own = after[0];
  if (own === undefined || own.scope !== 'reported') return [];
  const without = to.observations.find(
    (one) => one.metric === own.metric && one.segment === own.segment && isWithout(one.scope),
  );
  return without === undefined
    ? []
    : [`disposal: also given ${without.scope.replace(/^excluding:/, 'excluding ').replaceAll('_', ' ')}`];
}

function isWithout(scope: string): boolean {
  return scope.startsWith('excluding:') || scope === 'like_for_like';
}
