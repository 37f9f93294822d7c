import type { DocumentReading, PreviewedSpeaker } from '#contracts';
import {
  adjustProfile,
  explainDates,
  extract,
  parseDocument,
  Problem,
  type CompanyProfile,
  type DocumentInput,
  type Extraction,
  type ParsedDocument,
  type Section,
  type StatementKind,
} from '#engine';
import { completenessOf } from './completeness-of.js';

export type PreviewReading = DocumentReading & { readonly problem: Problem | null };

/** Dates that nothing but the period rests on, for a text that says none: its turns and speakers can be shown all the same. */
const SOME_DATES = { periodEnd: '2001-03-31', eventDate: '2001-04-30' };

/**
 * Reads a plain document by the engine and counts what it found. Where dates are missing, all that does not rest on them is
 * told, and the `problem` with it. Throws `Problem` where it cannot be read at all.
 */
export function readForPreview(input: DocumentInput, profile: CompanyProfile, emptyPages: number): PreviewReading {
  const { extraction, problem } = tryToExtract(input, profile);
  const document = parseDocument(extraction ? input : { ...input, ...SOME_DATES }, profile);
  return {
    languages: document.head.languages,
    ...datesOf(input, extraction, profile),
    version: document.head.version ?? 1,
    turns: document.utterances.length,
    speakers: speakersOf(document),
    sections: sectionsOf(document),
    completeness: completenessOf(document, emptyPages),
    ...countsOf(extraction),
    flags: extraction ? [...document.flags, ...extraction.flags.filter((flag) => !document.flags.includes(flag))] : [],
    problem,
  };
}

const DATES = new Set(['missing_period_end', 'missing_event_date']);

function tryToExtract(input: DocumentInput, profile: CompanyProfile) {
  try {
    return { extraction: extract(input, profile), problem: null };
  } catch (error) {
    if (error instanceof Problem && DATES.has(error.code)) return { extraction: null, problem: error };
    throw error;
  }
}

function datesOf(input: DocumentInput, extraction: Extraction | null, profile: CompanyProfile) {
  if (!extraction) return { period: null, eventDate: null };
  const { period, eventDate } = extraction.document;
  const why = explainDates(input, extraction.document, adjustProfile(input, profile).calendar);
  return { period: { ...period, why: why.period }, eventDate: { date: eventDate, why: why.eventDate } };
}

function speakersOf({ utterances }: ParsedDocument): PreviewedSpeaker[] {
  const speakers = new Map<string, PreviewedSpeaker>();
  for (const { speaker, start, end } of utterances) {
    const { name, title, role } = speaker;
    const key = JSON.stringify([name, title, role]);
    const { turns = 0, characters = 0 } = speakers.get(key) ?? {};
    speakers.set(key, { name, title, role, turns: turns + 1, characters: characters + end - start });
  }
  return [...speakers.values()];
}

function sectionsOf({ utterances }: ParsedDocument): Record<Section, number> {
  const sections = { summary: 0, prepared: 0, qa: 0 };
  for (const { section, start, end } of utterances) sections[section] += end - start;
  return sections;
}

function countsOf(extraction: Extraction | null): Pick<DocumentReading, 'statements' | 'observations'> {
  if (!extraction) return { statements: null, observations: null };
  const { statements, observations } = extraction;
  const byKind: Record<StatementKind, number> = { quantitative: 0, directional: 0, milestone: 0, qualitative: 0 };
  for (const { kind } of statements) byKind[kind] += 1;
  const events = observations.filter(({ event }) => event !== null).length;
  const total = observations.length;
  return { statements: { total: statements.length, byKind }, observations: { total, figures: total - events, events } };
}
