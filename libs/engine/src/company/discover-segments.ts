import { regionNamesEn } from '../locales/en/segment-words.js';
import { regionNamesZh } from '../locales/zh/segment-words.js';
import type { CompanyProfile, ParsedDocument } from '../model/index.js';
import { bothScripts } from './both-scripts.js';
import { candidateNames } from './candidate-names.js';
import type { SegmentTerm } from './lexicon.js';
import type { Term } from './term-index.js';

/** `Men's` -> `men_s`, `Data Center` -> `data_center`, as the contract writes ids of unlisted companies. */
export function segmentId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

const term = (segment: string, name: string, asName: boolean): Term<SegmentTerm> => ({
  name,
  value: { segment, weak: false, asName },
});

function regionTerms(): Term<SegmentTerm>[] {
  return [regionNamesEn, regionNamesZh].flatMap((table) =>
    Object.entries(table).flatMap(([id, names]) => names.flatMap(bothScripts).map((name) => term(id, name, false))),
  );
}

const REGIONS = regionTerms();
const OFTEN = 2;

/**
 * Segments that a document itself names: the words before "segment", "business", "revenue", 业务 ..., where they recur
 * or stand before "segment", and the parts of the world. Single common words count only where written as a name.
 */
export function discoverSegments(document: ParsedDocument, profile: CompanyProfile): Term<SegmentTerm>[] {
  const own = new Set([profile.id, ...Object.values(profile.names).flatMap((names) => names ?? [])].map(segmentId));
  const found = [...candidateNames(document)]
    .filter(([name, weight]) => weight >= OFTEN && !own.has(segmentId(name)) && segmentId(name) !== '')
    .map(([name]) => term(segmentId(name), name, !/[\s\-']|[^\u0000-\u024f]/.test(name)));
  return [...found, ...REGIONS];
}
