import { createHash } from 'node:crypto';
import { reportingPeriod, type CompanyProfile, type Extraction, type Observation } from '#engine';
import { daysInWindow } from './days.js';
import { figureKey, type Figure } from './figure.js';
import { writeFigure } from './write-figure.js';

/** A document that we write for the figures that one source gave on one day, with its extraction. */
export interface ImportedDocument {
  readonly text: string;
  readonly extraction: Extraction;
}

/**
 * One document for each day on which the source reported, by day. The same figures give the same text, byte for byte,
 * whatever order they come in; of two for one measure and period the later in the list counts.
 */
export function importDocuments(
  figures: readonly Figure[],
  source: string,
  profile: CompanyProfile,
): readonly ImportedDocument[] {
  const days = new Map<string, Map<string, Figure>>();
  for (const one of figures) {
    const day = days.get(one.filedOn) ?? new Map<string, Figure>();
    days.set(one.filedOn, day.set(figureKey(one), one));
  }
  const inOrder = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([day, ofDay]) => documentOf(day, [...ofDay.values()].sort(byKey), source, profile));
}

function byKey(a: Figure, b: Figure): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Segment and metric together, the newest period last. */
function sortKey({ segment, metric, period, ...rest }: Figure): string {
  const business = segment === 'group' ? '' : segment;
  return [business, metric, period.end, period.start, rest.scope, rest.basis, rest.unit].join('\u0001');
}

function documentOf(
  day: string,
  figures: readonly Figure[],
  source: string,
  profile: CompanyProfile,
): ImportedDocument {
  const head = `${profile.id}: figures reported on ${day}\nSource: ${source}\n\n`;
  const observations: Observation[] = [];
  let text = head;
  for (const figure of figures) {
    const line = writeFigure(figure);
    observations.push(observationOf(figure, line, text.length, observations.length + 1, profile));
    text += `${line}\n`;
  }
  return { text, extraction: extractionOf(text, day, source, observations, profile) };
}

function observationOf(
  figure: Figure,
  line: string,
  start: number,
  ordinal: number,
  profile: CompanyProfile,
): Observation {
  const { metric, segment, scope, basis, period, value, unit, growth, vintage, isComparative } = figure;
  return {
    id: `o${ordinal}`,
    quote: line,
    start,
    end: start + line.length,
    lang: 'en',
    translation: null,
    metric,
    event: null,
    segment,
    scope,
    basis,
    period: { ...period, label: labelOf(figure, profile) },
    value,
    unit,
    growth: growth === null ? null : { percent: growth, basis: 'yoy' },
    qualifiers: [...(vintage === 'imported' ? [] : [vintage]), ...(isComparative ? ['comparative'] : [])],
    statedBy: 'management',
    section: 'prepared',
    topic: [],
    flags: [],
  };
}

/** A quarter and a half by the company's calendar; longer periods by their dates. */
function labelOf({ period }: Figure, { calendar }: CompanyProfile): string {
  const named = reportingPeriod(calendar, period.end);
  const isOne = Math.abs(daysInWindow(period) - daysInWindow(named)) <= 10;
  return isOne ? named.label : `${period.start} to ${period.end}`;
}

function extractionOf(
  text: string,
  day: string,
  source: string,
  observations: readonly Observation[],
  profile: CompanyProfile,
): Extraction {
  const last = observations.map(({ period }) => period.end).reduce((a, b) => (a > b ? a : b));
  return {
    schema: 'wordkept.extraction/v1',
    document: {
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      characters: text.length,
      languages: ['en'],
      company: profile.id,
      period: reportingPeriod(profile.calendar, last),
      eventDate: day,
      kind: 'import',
      source,
    },
    statements: [],
    observations,
    flags: [],
  };
}
