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
  return inOrder.map(([day, ofDay]) => {
    const entries = [...ofDay.values()].map((figure) => observationOf(figure, profile));
    return documentOf(day, entries, source, profile);
  });
}

/** A known document of a source and day, with the figures that it is sent anew: they add to it and correct it. */
export function joinDocuments(known: Extraction, sent: Extraction, profile: CompanyProfile): ImportedDocument {
  const { eventDate, source = '' } = sent.document;
  const figures = new Map([...known.observations, ...sent.observations].map((one) => [sortKey(one), one]));
  return documentOf(eventDate, [...figures.values()], source, profile);
}

/** Segment and metric together, the newest period last; no two figures of a document have the same. */
function sortKey({ segment, metric, period, scope, basis, unit }: Observation): string {
  const business = segment === 'group' ? '' : segment;
  return [business, metric, period.end, period.start, scope, basis, unit].join('\u0001');
}

function documentOf(
  day: string,
  figures: readonly Observation[],
  source: string,
  profile: CompanyProfile,
): ImportedDocument {
  const sorted = [...figures].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  let text = `${profile.id}: figures reported on ${day}\nSource: ${source}\n\n`;
  const observations = sorted.map((one, at): Observation => {
    const start = text.length;
    text += `${one.quote}\n`;
    return { ...one, id: `o${at + 1}`, start, end: start + one.quote.length };
  });
  return { text, extraction: extractionOf(text, day, source, observations, profile) };
}

/** The figure as it is observed in its line; where the line stands is for the document to say. */
function observationOf(figure: Figure, profile: CompanyProfile): Observation {
  const { metric, segment, scope, basis, period, value, unit, growth, vintage, isComparative } = figure;
  return {
    id: '',
    quote: writeFigure(figure),
    start: 0,
    end: 0,
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
