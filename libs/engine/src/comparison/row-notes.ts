import { isSamePeriod, recutDate, speaksOfNewDefinition, words, writeAmount } from '../claim/index.js';
import type { ComparisonCell, CompanyProfile, Extraction } from '../model/index.js';
import type { Fact } from '../outcome/index.js';
import { isMove } from './choose-figure.js';
import type { Side } from './compare-rows.js';
import type { Measure } from './index-figures.js';

/** What a reader must know before comparing the two cells of a row. */
export function rowNotes(from: Side, to: Side, all: Iterable<Measure>, profile: CompanyProfile): readonly string[] {
  return [
    ...reporting(from, to),
    ...recut(from, to, profile),
    ...bases(from, to),
    ...units(from.cell, to.cell),
    ...definition(to),
    ...otherScope(to, all),
    ...conflicts(from, to),
    ...restated(from),
    ...borrowed(from, to),
  ];
}

function reporting(from: Side, to: Side): readonly string[] {
  if (from.cell === null) return ['not reported before'];
  return to.cell === null ? ['no longer reported'] : [];
}

function recut(from: Side, to: Side, profile: CompanyProfile): readonly string[] {
  const [a, b] = [from.measure?.key.segment, to.measure?.key.segment];
  if (a === undefined || b === undefined || a === b) return [];
  const date = recutDate(a, b, profile) ?? recutDate(b, a, profile);
  return [`segment re-cut${date === null ? '' : ` on ${date}`}: ${a} is reported as ${b}`];
}

function bases(from: Side, to: Side): readonly string[] {
  const [a, b] = [from.measure?.key.basis, to.measure?.key.basis];
  return a === undefined || b === undefined || a === b ? [] : [`basis: ${words(a)} and ${words(b)}`];
}

function units(from: ComparisonCell | null, to: ComparisonCell | null): readonly string[] {
  const [a, b] = [from?.unit ?? null, to?.unit ?? null];
  return a !== null && b !== null && a !== b ? [`units differ: ${a} and ${b}`] : [];
}

function definition({ figures }: Side): readonly string[] {
  return figures.some(({ observation }) => speaksOfNewDefinition(observation.quote)) ? ['definition changed'] : [];
}

/** A figure given without a part as well: where that part was sold, it is missing from the later figure of the whole. */
function otherScope({ measure, period, places, documents }: Side, all: Iterable<Measure>): readonly string[] {
  const own = measure?.key;
  if (own === undefined || own.scope !== 'reported') return [];
  const without = [...all].find(
    ({ key, facts }) =>
      key.metric === own.metric &&
      key.segment === own.segment &&
      isWithout(key.scope) &&
      facts.some((fact) => places.includes(fact.document) && isSamePeriod(fact.period, period)),
  );
  if (without === undefined) return [];
  const { scope } = without.key;
  const cause = isSold(scope.replace(/^excluding:/, ''), documents) ? 'disposal' : 'scope';
  return [`${cause}: also given ${scope.replace(/^excluding:/, 'excluding ').replaceAll('_', ' ')}`];
}

const SALES = new Set(['disposal', 'disposal_impact', 'deal_closing']);

/** Is a sale of the part spoken of anywhere? */
function isSold(part: string, documents: readonly Extraction[]): boolean {
  return documents.some(({ statements, observations }) =>
    [...statements, ...observations].some(
      ({ metric, segment }) => SALES.has(metric) && (segment.includes(part) || part.includes(segment)),
    ),
  );
}

function isWithout(scope: string): boolean {
  return scope.startsWith('excluding:') || scope === 'like_for_like';
}

/** Two readings of one figure, none of which stands out. */
function conflicts(from: Side, to: Side): readonly string[] {
  return [from, to].flatMap(({ figures, period, cell }) => {
    const values = figures.filter((fact) => isContested(fact, cell));
    const read = [...new Set(values.flatMap(({ observation }) => writtenOf(observation.value, observation.unit)))];
    return cell !== null && read.length > 1 ? [`read in ${period.label} as ${read.join(' and ')}`] : [];
  });
}

function isContested({ doubt, observation }: Fact, cell: ComparisonCell | null): boolean {
  return doubt === 'source_conflict' && observation.unit === cell?.unit && !isMove(observation);
}

const writtenOf = (value: string | null, unit: string | null): readonly string[] =>
  value === null ? [] : [writeAmount(value, unit ?? 'count')];

/** Shown is what was reported first; a later document may have given it otherwise. */
function restated({ measure, period, cell, documents }: Side): readonly string[] {
  const again = measure?.facts.findLast((fact) => isRestated(fact, period) && fact.observation.unit === cell?.unit);
  if (again === undefined) return [];
  const label = documents[again.document]?.document.period.label ?? '';
  return [`restated in ${label}: ${writeAmount(again.observation.value ?? '', again.observation.unit ?? 'count')}`];
}

function isRestated(fact: Fact, period: Side['period']): boolean {
  return fact.vintage === 'restated' && fact.doubt === null && isSamePeriod(fact.period, period);
}

/** A figure that the calls of its period do not give comes from an import or from a later document. */
function borrowed(from: Side, to: Side): readonly string[] {
  return [from, to].flatMap(({ cell, places, documents, period }) => {
    if (cell === null || places.includes(cell.document)) return [];
    const source = (documents[cell.document] as Extraction).document;
    return [
      source.kind === 'import'
        ? `${period.label}: imported figure`
        : `${period.label}: as given in ${source.period.label}`,
    ];
  });
}
