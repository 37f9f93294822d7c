import { signsOf } from '../language/index.js';
import { businessNamesEn } from '../locales/en/business-names.js';
import { businessNamesZh } from '../locales/zh/business-names.js';
import type { CompanyProfile, Language, Names, SegmentProfile } from '../model/index.js';
import { announcedBasis } from './announced-basis.js';
import { bothScripts } from './both-scripts.js';
import { discoverSegments } from './discover-segments.js';
import { lowerSameLength } from './lower-same-length.js';
import { spokenNames } from './own-names.js';
import { exampleOf, type Sample } from './sample.js';
import { suggestMetrics } from './suggest-metrics.js';
import { buildTermIndex, scanTerms } from './term-index.js';

/** Where a name stands in the documents: as written, how often, and one sentence that holds it. */
interface Sighting {
  readonly spelling: string;
  readonly language: Language;
  count: number;
  readonly example: string;
}

const MOST_NAMES = 3;

/** Counts the segments that one document names, by id and spelling in lower case. */
function sight({ document, profile }: Sample, found: Map<string, Map<string, Sighting>>): void {
  const index = buildTermIndex(discoverSegments(document, profile));
  for (const { start, end, kind, language } of document.sentences) {
    if (kind !== 'prose') continue;
    const text = document.text.slice(start, end);
    for (const hit of scanTerms(index, lowerSameLength(text))) {
      const spelling = text.slice(hit.start, hit.end);
      const spellings = found.get(hit.value.segment) ?? new Map<string, Sighting>();
      const known = spellings.get(spelling.toLowerCase());
      if (known) known.count += 1;
      else spellings.set(spelling.toLowerCase(), { spelling, language, count: 1, example: exampleOf(text) });
      found.set(hit.value.segment, spellings);
    }
  }
}

/** Names of a usual kind of business in the languages that the documents do not speak. */
function usualNames(id: string): Names {
  const both = (businessNamesZh[id] ?? []).slice(0, 1).map(bothScripts);
  const english = businessNamesEn[id]?.slice(0, 1) ?? [];
  return {
    ...(english.length > 0 ? { en: english } : {}),
    ...(both.length > 0 ? { 'zh-Hans': both.map(([s = '']) => s), 'zh-Hant': both.map(([s = '', t = s]) => t) } : {}),
  };
}

function namesOf(id: string, sightings: readonly Sighting[]): Names {
  const said = (language: Language): string[] =>
    sightings
      .filter((one) => one.language === language)
      .slice(0, MOST_NAMES)
      .map(({ spelling }) => spelling);
  const spoken = (['en', 'zh-Hans', 'zh-Hant'] as const).flatMap((language) =>
    said(language).length > 0 ? [[language, said(language)] as const] : [],
  );
  return { ...usualNames(id), ...Object.fromEntries(spoken) };
}

interface Ranked {
  readonly id: string;
  readonly sightings: readonly Sighting[];
  readonly count: number;
}

/** Businesses by how often they are named. Where two documents read one spelling as two businesses, the more usual keeps it. */
function ranked(found: ReadonlyMap<string, ReadonlyMap<string, Sighting>>): Ranked[] {
  const taken = new Set<string>();
  return [...found]
    .map(([id, spellings]) => ({
      id,
      spellings,
      count: [...spellings.values()].reduce((sum, one) => sum + one.count, 0),
    }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({ id, spellings, count }) => {
      const own = [...spellings].filter(([spelling]) => !taken.has(spelling));
      for (const [spelling] of own) taken.add(spelling);
      return { id, count, sightings: own.map(([, one]) => one).sort((a, b) => b.count - a.count) };
    })
    .filter(({ sightings }) => sightings.length > 0);
}

function segmentsOf(samples: readonly Sample[]): SegmentProfile[] {
  const found = new Map<string, Map<string, Sighting>>();
  for (const sample of samples) sight(sample, found);
  return ranked(found).map(({ id, sightings, count }) => ({
    id,
    parent: null,
    names: namesOf(id, sightings),
    predecessors: [],
    note: `named ${count} time${count === 1 ? '' : 's'}: “${sightings[0]?.example ?? ''}”`,
  }));
}

/** Names of the company in each language, most usual first. */
function companyNames(samples: readonly Sample[]): Names {
  const counts = new Map<string, number>();
  for (const { document } of samples)
    for (const name of spokenNames(document.text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const chinese = all.filter((name) => /[\u4e00-\u9fff]/.test(name)).slice(0, MOST_NAMES);
  const english = all.filter((name) => !/[\u4e00-\u9fff]/.test(name)).slice(0, MOST_NAMES);
  const language = samples.flatMap(({ document }) => document.head.languages).find((one) => one !== 'en') ?? 'zh-Hans';
  return {
    ...(english.length > 0 ? { en: english } : {}),
    ...(chinese.length > 0 ? { [language]: chinese } : {}),
  };
}

/** Those who speak for the company, with their titles. */
function rosterOf(samples: readonly Sample[]): CompanyProfile['roster'] {
  const titles = new Map<string, string>();
  for (const { document } of samples)
    for (const { speaker } of document.utterances)
      if (speaker.name && speaker.title && (speaker.role === 'management' || speaker.role === 'investor_relations'))
        titles.set(speaker.name, speaker.title);
  return [...titles].map(([name, title]) => ({ names: [name], title }));
}

const announces = ({ document: { text, sentences } }: Sample): boolean =>
  sentences.some(
    ({ start, end }) => announcedBasis(text.slice(start, end).toLowerCase(), signsOf(text, start, end)) !== null,
  );

/** What most of the documents say, the first of equals. */
function mostSaid<T>(values: readonly T[]): T | undefined {
  const keys = values.map((value) => JSON.stringify(value));
  const count = (key: string): number => keys.filter((one) => one === key).length;
  const most = Math.max(0, ...keys.map(count));
  return values[keys.findIndex((key) => count(key) === most)];
}

/**
 * Drafts the profile of a company from documents of it, for a person to correct: its names, currency and calendar, the
 * segments and measures of its own that the documents name (each with a `note`: how often, and a sentence that holds it),
 * and who speaks for it. Needs at least one sample.
 */
export function suggestProfile(id: string, samples: readonly Sample[]): Omit<CompanyProfile, 'listed'> {
  const segments = segmentsOf(samples);
  return {
    id,
    names: companyNames(samples),
    currency: mostSaid(samples.map(({ profile }) => profile.currency)) ?? 'USD',
    alsoIn: {},
    calendar: mostSaid(samples.map(({ profile }) => profile.calendar)) ?? {
      yearEnd: '12-31',
      yearNaming: 'end',
      weeks: null,
      reports: 'quarter',
    },
    segments,
    metrics: suggestMetrics(samples, new Set(segments.map((segment) => segment.id))),
    guidesOn: samples.some(announces) ? { '*': 'non_gaap' } : {},
    roster: rosterOf(samples),
    recordingSlips: [],
    knownFigures: [],
  };
}
